// The bytes of language.ngw, compiled in. `Sources/NeuralModel/WeightsBytes.swift` is the only caller.
#ifndef NEWSGRAPH_CMODELWEIGHTS_H
#define NEWSGRAPH_CMODELWEIGHTS_H

#include <stdint.h>

const uint8_t *_Nonnull ng_model_weights(void);
int64_t ng_model_weights_size(void);

#endif
