// Plain loops that the compiler vectorises, in versions that the loader chooses by processor.
#include <math.h>
#include <string.h>

#include "CTensors.h"

#if defined(__x86_64__)
#define VECTORISED __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define VECTORISED
#endif
#define INLINE static inline __attribute__((always_inline))

// e^x for x <= 0, error below 2e-7: 2^n times a polynomial of the rest (Cephes, expf).
INLINE float exponential(float x) {
  x = x < -87.0f ? -87.0f : x;
  float n = floorf(x * 1.44269504088896341f + 0.5f);
  float r = x - n * 0.693359375f + n * 2.12194440e-4f;
  float p = 1.9875691500e-4f;
  p = p * r + 1.3981999507e-3f;
  p = p * r + 8.3334519073e-3f;
  p = p * r + 4.1665795894e-2f;
  p = p * r + 1.6666665459e-1f;
  p = p * r + 5.0000001201e-1f;
  p = p * r * r + r + 1.0f;
  int32_t bits = ((int32_t)n + 127) << 23;
  float power;
  memcpy(&power, &bits, sizeof power);
  return p * power;
}

// Sums and maxima keep LANES partial results, which both fixes their order and lets them vectorise.
enum { LANES = 16 };

INLINE float largest_of(const float *x, int32_t count) {
  float lanes[LANES];
  int32_t i = 0;
  for (int k = 0; k < LANES; k++) lanes[k] = x[0];
  for (; i + LANES <= count; i += LANES)
    for (int k = 0; k < LANES; k++) lanes[k] = x[i + k] > lanes[k] ? x[i + k] : lanes[k];
  float best = lanes[0];
  for (int k = 1; k < LANES; k++) best = lanes[k] > best ? lanes[k] : best;
  for (; i < count; i++) best = x[i] > best ? x[i] : best;
  return best;
}

INLINE float largest_size_of(const float *x, int32_t count) {
  float lanes[LANES] = {0};
  int32_t i = 0;
  for (; i + LANES <= count; i += LANES)
    for (int k = 0; k < LANES; k++) {
      float size = fabsf(x[i + k]);
      lanes[k] = size > lanes[k] ? size : lanes[k];
    }
  float best = 0;
  for (int k = 0; k < LANES; k++) best = lanes[k] > best ? lanes[k] : best;
  for (; i < count; i++) best = fabsf(x[i]) > best ? fabsf(x[i]) : best;
  return best;
}

INLINE float sum_of(const float *x, int32_t count) {
  float lanes[LANES] = {0};
  int32_t i = 0;
  for (; i + LANES <= count; i += LANES)
    for (int k = 0; k < LANES; k++) lanes[k] += x[i + k];
  float sum = 0;
  for (int k = 0; k < LANES; k++) sum += lanes[k];
  for (; i < count; i++) sum += x[i];
  return sum;
}

INLINE float dot_of(const float *x, const float *y, int32_t count) {
  float lanes[LANES] = {0};
  int32_t i = 0;
  for (; i + LANES <= count; i += LANES)
    for (int k = 0; k < LANES; k++) lanes[k] += x[i + k] * y[i + k];
  float sum = 0;
  for (int k = 0; k < LANES; k++) sum += lanes[k];
  for (; i < count; i++) sum += x[i] * y[i];
  return sum;
}

VECTORISED
void ng_quantize_rows(const float *restrict input, int32_t rows, int32_t columns,
                      uint8_t *restrict bytes, float *restrict scales) {
  for (int32_t row = 0; row < rows; row++) {
    const float *x = input + (int64_t)row * columns;
    uint8_t *q = bytes + (int64_t)row * columns;
    float largest = largest_size_of(x, columns);
    float factor = largest > 1e-30f ? 127.0f / largest : 0;  // no infinity from tiny rows
    scales[row] = largest / 127.0f;
    for (int32_t i = 0; i < columns; i++) q[i] = (uint8_t)(int32_t)(x[i] * factor + 128.5f);
  }
}

VECTORISED
void ng_dequantize(const int32_t *restrict sums, int32_t rows, int32_t columns,
                   const float *restrict row_scales, const float *restrict column_scales,
                   const int32_t *restrict weight_sums, const float *restrict bias,
                   float *restrict out) {
  for (int32_t row = 0; row < rows; row++) {
    const int32_t *s = sums + (int64_t)row * columns;
    float *o = out + (int64_t)row * columns;
    float scale = row_scales[row];
    for (int32_t i = 0; i < columns; i++)
      o[i] = (float)(s[i] - 128 * weight_sums[i]) * (scale * column_scales[i]) + bias[i];
  }
}

VECTORISED
void ng_row_sums(const int8_t *restrict values, int32_t rows, int32_t columns,
                 int32_t *restrict sums) {
  for (int32_t row = 0; row < rows; row++) {
    const int8_t *v = values + (int64_t)row * columns;
    int32_t sum = 0;
    for (int32_t i = 0; i < columns; i++) sum += v[i];
    sums[row] = sum;
  }
}

VECTORISED
void ng_add_bias(float *restrict values, int32_t rows, int32_t columns,
                 const float *restrict bias) {
  for (int32_t row = 0; row < rows; row++) {
    float *v = values + (int64_t)row * columns;
    for (int32_t i = 0; i < columns; i++) v[i] += bias[i];
  }
}

VECTORISED
void ng_gelu(float *values, int32_t count) {
  for (int32_t i = 0; i < count; i++) {
    float x = values[i], z = fabsf(x) * 0.70710678118654752f;
    float t = 1.0f / (1.0f + 0.3275911f * z);
    float p = 1.061405429f;
    p = p * t - 1.453152027f;
    p = p * t + 1.421413741f;
    p = p * t - 0.284496736f;
    p = p * t + 0.254829592f;
    float tail = p * t * exponential(-z * z);  // 1 - erf(z)
    values[i] = x >= 0 ? x - 0.5f * x * tail : 0.5f * x * tail;
  }
}

VECTORISED
void ng_add_normalize(float *restrict values, const float *restrict residual, int32_t rows,
                      int32_t columns, const float *restrict gain, const float *restrict bias) {
  for (int32_t row = 0; row < rows; row++) {
    float *v = values + (int64_t)row * columns;
    const float *r = residual + (int64_t)row * columns;
    for (int32_t i = 0; i < columns; i++) v[i] += r[i];
    float mean = sum_of(v, columns) / (float)columns;
    for (int32_t i = 0; i < columns; i++) v[i] -= mean;
    float factor = 1.0f / sqrtf(dot_of(v, v, columns) / (float)columns + 1e-12f);
    for (int32_t i = 0; i < columns; i++) v[i] = v[i] * factor * gain[i] + bias[i];
  }
}

VECTORISED
void ng_add_quantized_row(const int8_t *restrict row, int32_t columns, float scale,
                          float *restrict out) {
  for (int32_t i = 0; i < columns; i++) out[i] += scale * (float)row[i];
}

VECTORISED
void ng_add_row(const float *restrict row, int32_t columns, float weight, float *restrict out) {
  for (int32_t i = 0; i < columns; i++) out[i] += weight * row[i];
}

// Columns whose sums stay in registers while the rows pass by.
enum { SUMMED = 64 };

INLINE void add_rows(const float *restrict table, int32_t columns, const int32_t *restrict rows,
                     const float *restrict weights, int32_t count, int32_t width, float *restrict out) {
  float sums[SUMMED];
  for (int32_t i = 0; i < width; i++) sums[i] = out[i];
  for (int32_t j = 0; j < count; j++) {
    const float *row = table + (int64_t)rows[j] * columns;
    const float weight = weights ? weights[j] : 1;
    for (int32_t i = 0; i < width; i++) sums[i] += weight * row[i];
  }
  for (int32_t i = 0; i < width; i++) out[i] = sums[i];
}

VECTORISED
void ng_add_rows(const float *restrict table, int32_t columns, const int32_t *restrict rows,
                 const float *restrict weights, int32_t count, float *restrict out) {
  int32_t first = 0;
  for (; first + SUMMED <= columns; first += SUMMED)
    add_rows(table + first, columns, rows, weights, count, SUMMED, out + first);
  if (first < columns)
    add_rows(table + first, columns, rows, weights, count, columns - first, out + first);
}

VECTORISED
void ng_multiply(const float *restrict left, const float *restrict right, int32_t columns, float *restrict out) {
  for (int32_t i = 0; i < columns; i++) out[i] = left[i] * right[i];
}

VECTORISED
float ng_dot(const float *left, const float *right, int32_t columns) {
  return dot_of(left, right, columns);
}

// Keys side by side in one block; values of a head in one block; queries that share what is loaded.
enum { KEYS = 16, DEPTH = 32, QUERIES = 4, MIXED = 2 };

// weights[i][j] = query i . key j for all (padded) keys, which lie transposed: (depth, padded).
INLINE void score_keys(const float *restrict query, int32_t queries, int32_t stride, float factor,
                       const float *restrict keys, int32_t padded, int32_t depth,
                       float *restrict weights) {
  for (int32_t block = 0; block < padded; block += KEYS) {
    float sums[QUERIES][KEYS] = {{0}};
    for (int32_t d = 0; d < depth; d++)
      for (int i = 0; i < queries; i++)
        for (int k = 0; k < KEYS; k++)
          sums[i][k] += query[(int64_t)i * stride + d] * keys[d * padded + block + k];
    for (int i = 0; i < queries; i++)
      for (int k = 0; k < KEYS; k++) weights[i * padded + block + k] = sums[i][k] * factor;
  }
}

// weights become e^(weight - largest); returns their sum. What lies behind `length` is not read later.
INLINE float exponentials(float *restrict weights, int32_t length, int32_t padded) {
  float largest = largest_of(weights, length);
  for (int32_t j = 0; j < padded; j++) {
    float below = weights[j] - largest;
    weights[j] = exponential(below > 0 ? 0 : below);
  }
  return sum_of(weights, length);
}

// out = the sum of weight x value for some rows of weights, over values of width `block`.
INLINE void mix_values(const float *restrict weights, int32_t rows, int32_t padded,
                       const float *restrict values, int32_t length, int32_t stride, int32_t block,
                       const float *restrict shares, float *restrict out, int32_t out_stride) {
  float sums[MIXED][DEPTH] = {{0}};
  for (int32_t j = 0; j < length; j++)
    for (int i = 0; i < rows; i++)
      for (int d = 0; d < block; d++)
        sums[i][d] += weights[i * padded + j] * values[(int64_t)j * stride + d];
  for (int i = 0; i < rows; i++)
    for (int d = 0; d < block; d++) out[(int64_t)i * out_stride + d] = sums[i][d] * shares[i];
}

// The values of a head, mixed for some rows of weights.
INLINE void mix_head(const float *restrict weights, int32_t rows, int32_t padded,
                     const float *restrict values, int32_t length, int32_t stride, int32_t depth,
                     const float *restrict shares, float *restrict out, int32_t out_stride) {
  int32_t d = 0;
  for (; d + DEPTH <= depth; d += DEPTH)
    mix_values(weights, rows, padded, values + d, length, stride, DEPTH, shares, out + d, out_stride);
  if (d < depth)
    mix_values(weights, rows, padded, values + d, length, stride, depth - d, shares, out + d,
               out_stride);
}

// Some queries of one head of one sequence; `weights` is scratch: (queries, padded).
INLINE void attend_some(const float *restrict q, int32_t queries, const float *restrict keys,
                        const float *restrict v, int32_t length, int32_t padded, int32_t stride,
                        int32_t depth, float *restrict weights, float *restrict out,
                        int32_t out_stride) {
  float shares[QUERIES];
  score_keys(q, queries, stride, 1.0f / sqrtf((float)depth), keys, padded, depth, weights);
  for (int i = 0; i < queries; i++)
    shares[i] = 1.0f / exponentials(weights + i * padded, length, padded);
  int32_t i = 0;
  for (; i + MIXED <= queries; i += MIXED)
    mix_head(weights + i * padded, MIXED, padded, v, length, stride, depth, shares + i,
             out + (int64_t)i * out_stride, out_stride);
  if (i < queries)
    mix_head(weights + i * padded, 1, padded, v, length, stride, depth, shares + i,
             out + (int64_t)i * out_stride, out_stride);
}

// One head of one sequence; scratch: keys (depth, padded), then weights (QUERIES, padded).
INLINE void attend(const float *restrict q, const float *restrict k, const float *restrict v,
                   int32_t length, int32_t stride, int32_t depth, float *restrict scratch,
                   float *restrict out, int32_t out_stride) {
  int32_t padded = (length + KEYS - 1) / KEYS * KEYS;
  float *keys = scratch, *weights = scratch + (int64_t)depth * padded;
  for (int32_t j = 0; j < length; j++)
    for (int32_t d = 0; d < depth; d++) keys[d * padded + j] = k[(int64_t)j * stride + d];
  for (int32_t d = 0; d < depth; d++)
    for (int32_t j = length; j < padded; j++) keys[d * padded + j] = 0;
  int32_t i = 0;
  for (; i + QUERIES <= length; i += QUERIES)
    attend_some(q + (int64_t)i * stride, QUERIES, keys, v, length, padded, stride, depth, weights,
                out + (int64_t)i * out_stride, out_stride);
  for (; i < length; i++)
    attend_some(q + (int64_t)i * stride, 1, keys, v, length, padded, stride, depth, weights,
                out + (int64_t)i * out_stride, out_stride);
}

int64_t ng_attention_scratch(int32_t width, int32_t heads, int32_t longest) {
  int64_t padded = ((int64_t)longest + KEYS - 1) / KEYS * KEYS;
  return (width / heads + QUERIES) * padded;
}

VECTORISED
void ng_attention(const float *qkv, const int32_t *starts, int32_t sequences, int32_t width,
                  int32_t heads, float *scratch, float *out) {
  int32_t depth = width / heads, stride = 3 * width;
  for (int32_t s = 0; s < sequences; s++) {
    int32_t length = starts[s + 1] - starts[s];
    const float *base = qkv + (int64_t)starts[s] * stride;
    for (int32_t h = 0; h < heads; h++) {
      const float *q = base + h * depth;
      attend(q, q + width, q + 2 * width, length, stride, depth, scratch,
             out + (int64_t)starts[s] * width + h * depth, width);
    }
  }
}
