#include "COntology.h"

static const uint8_t bytes[] __attribute__((aligned(4))) = {
#embed "ontology.ngo"
};

const uint8_t *ng_ontology(void) { return bytes; }

int64_t ng_ontology_size(void) { return (int64_t)sizeof bytes; }
