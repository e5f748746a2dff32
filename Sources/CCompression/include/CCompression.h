// zlib behind an opaque handle. `Sources/Articles/Bytes/Inflater.swift` is the only caller.
#ifndef NEWSGRAPH_CCOMPRESSION_H
#define NEWSGRAPH_CCOMPRESSION_H

#include <stdint.h>

typedef struct ng_inflater ng_inflater;

// How the compressed bytes are wrapped.
enum { NG_FORMAT_RAW = 0, NG_FORMAT_ZLIB = 1, NG_FORMAT_GZIP = 2 };

// What a step came to.
enum { NG_MORE = 0, NG_END = 1, NG_DAMAGED = 2, NG_NO_MEMORY = 3 };

// NULL where there is no memory.
ng_inflater *_Nullable ng_inflater_new(int32_t format);

void ng_inflater_free(ng_inflater *_Nonnull inflater);

// Makes ready for another stream of the same format; NG_MORE or NG_DAMAGED.
int32_t ng_inflater_reset(ng_inflater *_Nonnull inflater);

// Inflates at most `capacity` bytes; says how much of both sides was used.
int32_t ng_inflater_step(ng_inflater *_Nonnull inflater, const uint8_t *_Nullable input,
                         int64_t input_count, int64_t *_Nonnull consumed,
                         uint8_t *_Nonnull output, int64_t capacity, int64_t *_Nonnull produced);

#endif
