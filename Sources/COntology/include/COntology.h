// The bytes of ontology.ngo, compiled in. `Sources/Ontology/OntologyBytes.swift` is the only caller.
#ifndef NEWSGRAPH_CONTOLOGY_H
#define NEWSGRAPH_CONTOLOGY_H

#include <stdint.h>

const uint8_t *_Nonnull ng_ontology(void);
int64_t ng_ontology_size(void);

#endif
