// Kernels of the neural model. All matrices are row major; no function keeps a pointer or starts
// a thread. `Sources/Tensors/Kernels.swift` is the only caller.
#ifndef NEWSGRAPH_CTENSORS_H
#define NEWSGRAPH_CTENSORS_H

#include <stdint.h>

// Whether the processor multiplies bytes faster than floats: AVX2 or better.
int32_t ng_has_fast_int8(void);

// Quantises each row symmetrically to 8 bits: byte = 128 + round(127 x / max|x|), scale = max|x| / 127.
void ng_quantize_rows(const float *_Nonnull input, int32_t rows, int32_t columns,
                      uint8_t *_Nonnull bytes, float *_Nonnull scales);

// out (rows, outputs) = bytes (rows, inputs) x weights (outputs, inputs) transposed, through oneDNN.
// Exact: weights lie in [-63, 63], so that pairs of products fit 16 bits on processors without VNNI.
// Returns 0, or oneDNN's status.
int32_t ng_product_int8(const uint8_t *_Nonnull bytes, const int8_t *_Nonnull weights,
                        int32_t rows, int32_t inputs, int32_t outputs, int32_t *_Nonnull out);

// out (rows, outputs) = input (rows, inputs) x weights (outputs, inputs) transposed, through oneDNN.
int32_t ng_product_float(const float *_Nonnull input, const float *_Nonnull weights, int32_t rows,
                         int32_t inputs, int32_t outputs, float *_Nonnull out);

// out = (sums - 128 weight_sums) row_scale column_scale + bias.
void ng_dequantize(const int32_t *_Nonnull sums, int32_t rows, int32_t columns,
                   const float *_Nonnull row_scales, const float *_Nonnull column_scales,
                   const int32_t *_Nonnull weight_sums, const float *_Nonnull bias,
                   float *_Nonnull out);

// The sum of each row.
void ng_row_sums(const int8_t *_Nonnull values, int32_t rows, int32_t columns,
                 int32_t *_Nonnull sums);

// Adds bias (columns) to every row.
void ng_add_bias(float *_Nonnull values, int32_t rows, int32_t columns, const float *_Nonnull bias);

// x Phi(x), Hendrycks and Gimpel 2016, with erf after Abramowitz and Stegun 7.1.26 (error < 2e-7).
void ng_gelu(float *_Nonnull values, int32_t count);

// values = layer norm of (values + residual), epsilon 1e-12 (Ba et al. 2016).
void ng_add_normalize(float *_Nonnull values, const float *_Nonnull residual, int32_t rows,
                      int32_t columns, const float *_Nonnull gain, const float *_Nonnull bias);

// How many floats of scratch `ng_attention` needs for sequences of at most `longest` rows.
int64_t ng_attention_scratch(int32_t width, int32_t heads, int32_t longest);

// Multi-head attention within each sequence (Vaswani et al. 2017).
// qkv (rows, 3 width): queries, keys, values side by side; sequence s is rows starts[s] ..< starts[s + 1].
// scratch holds at least as many floats as `ng_attention_scratch` says.
void ng_attention(const float *_Nonnull qkv, const int32_t *_Nonnull starts, int32_t sequences,
                  int32_t width, int32_t heads, float *_Nonnull scratch, float *_Nonnull out);

// Adds scale x the int8 row to out.
void ng_add_quantized_row(const int8_t *_Nonnull row, int32_t columns, float scale,
                          float *_Nonnull out);

// Adds a float row times a weight to out.
void ng_add_row(const float *_Nonnull row, int32_t columns, float weight, float *_Nonnull out);

// Adds rows of a table to out, each times its weight if there are weights.
void ng_add_rows(const float *_Nonnull table, int32_t columns, const int32_t *_Nonnull rows,
                 const float *_Nullable weights, int32_t count, float *_Nonnull out);

// The products of the values of two rows, one by one.
void ng_multiply(const float *_Nonnull left, const float *_Nonnull right, int32_t columns,
                 float *_Nonnull out);

// The scalar product of two rows.
float ng_dot(const float *_Nonnull left, const float *_Nonnull right, int32_t columns);

#endif
