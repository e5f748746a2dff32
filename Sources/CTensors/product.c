// The one file that knows oneDNN. Both functions exist in oneDNN 2 and 3.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <oneapi/dnnl/dnnl.h>

#include "CTensors.h"

// Debian's oneDNN starts OpenMP threads inside a call; one thread a worker is faster and enough.
// The setting belongs to the calling thread.
static void use_one_thread(void) {
  static _Thread_local int done = 0;
  if (done) return;
  done = 1;
  void (*set)(int) = (void (*)(int))dlsym(RTLD_DEFAULT, "omp_set_num_threads");
  if (set) set(1);
}

int32_t ng_has_fast_int8(void) {
#if defined(__x86_64__)
  return __builtin_cpu_supports("avx2") != 0;
#else
  return 0;
#endif
}

int32_t ng_product_int8(const uint8_t *bytes, const int8_t *weights, int32_t rows, int32_t inputs,
                        int32_t outputs, int32_t *out) {
  const int32_t zero = 0;
  use_one_thread();
  return dnnl_gemm_u8s8s32('N', 'T', 'F', rows, outputs, inputs, 1.0f, bytes, inputs, 0, weights,
                           inputs, 0, 0.0f, out, outputs, &zero);
}

int32_t ng_product_float(const float *input, const float *weights, int32_t rows, int32_t inputs,
                         int32_t outputs, float *out) {
  use_one_thread();
  return dnnl_sgemm('N', 'T', rows, outputs, inputs, 1.0f, input, inputs, weights, inputs, 0.0f, out,
                    outputs);
}
