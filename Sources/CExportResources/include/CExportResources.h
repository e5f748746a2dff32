// Files that exports carry, compiled in. `Sources/Exporting/ResourceBytes.swift` is the only caller.
#ifndef NEWSGRAPH_CEXPORTRESOURCES_H
#define NEWSGRAPH_CEXPORTRESOURCES_H

#include <stdint.h>

typedef enum ng_export_resource : int32_t {
  // Ontology/context.jsonld
  NG_EXPORT_CONTEXT = 0,
  // The explorer's markup, style sheet, library (d3's forces), layout program and main program.
  NG_EXPORT_EXPLORER_PAGE = 1,
  NG_EXPORT_EXPLORER_STYLE = 2,
  NG_EXPORT_EXPLORER_LIBRARY = 3,
  NG_EXPORT_EXPLORER_LAYOUT = 4,
  NG_EXPORT_EXPLORER_PROGRAM = 5,
  // What comes before the style sheet, with the policy that lets the page load nothing.
  NG_EXPORT_EXPLORER_HEAD = 6,
  // How things are drawn, by the page and by the program that paints the picture of everything.
  NG_EXPORT_EXPLORER_DRAWING = 7,
  NG_EXPORT_EXPLORER_PAINTER = 8,
} ng_export_resource;

const uint8_t *_Nonnull ng_export_resource_bytes(ng_export_resource resource);
int64_t ng_export_resource_size(ng_export_resource resource);

#endif
