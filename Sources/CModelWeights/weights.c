#include "CModelWeights.h"

// 64 bytes: the alignment that the file's own offsets count on.
static const uint8_t bytes[] __attribute__((aligned(64))) = {
#embed "language.ngw"
};

const uint8_t *ng_model_weights(void) { return bytes; }

int64_t ng_model_weights_size(void) { return (int64_t)sizeof bytes; }
