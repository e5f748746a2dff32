#include "CExportResources.h"

static const uint8_t context[] = {
#embed "../../Ontology/context.jsonld"
};

static const uint8_t head[] = {
#embed "explorer/head.html"
};

static const uint8_t page[] = {
#embed "explorer/page.html"
};

static const uint8_t style[] = {
#embed "explorer/style.css"
};

// In the order in which one needs the other.
static const uint8_t library[] = {
#embed "explorer/d3-license.js"
, '\n',
#embed "explorer/d3-quadtree.min.js"
, '\n',
#embed "explorer/d3-collection.min.js"
, '\n',
#embed "explorer/d3-dispatch.min.js"
, '\n',
#embed "explorer/d3-timer.min.js"
, '\n',
#embed "explorer/d3-force.min.js"
};

static const uint8_t layout[] = {
#embed "explorer/layout-worker.js"
};

// Both the page and the painter use it.
static const uint8_t drawing[] = {
#embed "explorer/drawing.js"
};

static const uint8_t painter[] = {
#embed "explorer/painter-worker.js"
};

static const uint8_t program[] = {
#embed "explorer/data.js"
, '\n',
#embed "explorer/filters.js"
, '\n',
#embed "explorer/view.js"
, '\n',
#embed "explorer/picture.js"
, '\n',
#embed "explorer/paths.js"
, '\n',
#embed "explorer/panels.js"
, '\n',
#embed "explorer/main.js"
};

static const struct {
  const uint8_t *bytes;
  int64_t size;
} resources[] = {
    [NG_EXPORT_CONTEXT] = {context, sizeof context},
    [NG_EXPORT_EXPLORER_PAGE] = {page, sizeof page},
    [NG_EXPORT_EXPLORER_STYLE] = {style, sizeof style},
    [NG_EXPORT_EXPLORER_LIBRARY] = {library, sizeof library},
    [NG_EXPORT_EXPLORER_LAYOUT] = {layout, sizeof layout},
    [NG_EXPORT_EXPLORER_DRAWING] = {drawing, sizeof drawing},
    [NG_EXPORT_EXPLORER_PAINTER] = {painter, sizeof painter},
    [NG_EXPORT_EXPLORER_PROGRAM] = {program, sizeof program},
    [NG_EXPORT_EXPLORER_HEAD] = {head, sizeof head},
};

const uint8_t *ng_export_resource_bytes(ng_export_resource resource) {
  return resources[resource].bytes;
}

int64_t ng_export_resource_size(ng_export_resource resource) { return resources[resource].size; }
