#include "CCompression.h"

#include <limits.h>
#include <stdlib.h>
#include <zlib.h>

struct ng_inflater {
  z_stream stream;
};

ng_inflater *ng_inflater_new(int32_t format) {
  ng_inflater *inflater = calloc(1, sizeof *inflater);
  if (inflater == NULL) return NULL;
  int window = format == NG_FORMAT_RAW ? -MAX_WBITS
             : format == NG_FORMAT_GZIP ? MAX_WBITS + 16
                                        : MAX_WBITS;
  if (inflateInit2(&inflater->stream, window) != Z_OK) {
    free(inflater);
    return NULL;
  }
  return inflater;
}

void ng_inflater_free(ng_inflater *inflater) {
  inflateEnd(&inflater->stream);
  free(inflater);
}

int32_t ng_inflater_reset(ng_inflater *inflater) {
  return inflateReset(&inflater->stream) == Z_OK ? NG_MORE : NG_DAMAGED;
}

static uInt clamped(int64_t count) { return count > INT_MAX ? INT_MAX : (uInt)count; }

int32_t ng_inflater_step(ng_inflater *inflater, const uint8_t *input, int64_t input_count,
                         int64_t *consumed, uint8_t *output, int64_t capacity,
                         int64_t *produced) {
  z_stream *stream = &inflater->stream;
  uInt given = clamped(input_count), room = clamped(capacity);
  stream->next_in = (Bytef *)input;
  stream->avail_in = given;
  stream->next_out = output;
  stream->avail_out = room;
  int status = inflate(stream, Z_NO_FLUSH);
  *consumed = given - stream->avail_in;
  *produced = room - stream->avail_out;
  switch (status) {
    case Z_OK:
    case Z_BUF_ERROR: return NG_MORE;
    case Z_STREAM_END: return NG_END;
    case Z_MEM_ERROR: return NG_NO_MEMORY;
    default: return NG_DAMAGED;
  }
}
