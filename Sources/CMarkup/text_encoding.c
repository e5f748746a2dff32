// UTF-8 checked and mended, and other encodings through iconv.
#include <errno.h>
#include <iconv.h>
#include <string.h>

#include "CMarkup.h"

// The length of the UTF-8 character at `at`, or minus the number of bytes that begin one and lead nowhere
// (The Unicode Standard, table 3-7, and "maximal subparts" in section 3.9).
static int character_length(const uint8_t *at, const uint8_t *end) {
  uint8_t first = at[0];
  if (first < 0x80) return first ? 1 : -1;
  int length = first >= 0xC2 && first <= 0xDF ? 2 : (first & 0xF0) == 0xE0 ? 3
               : first >= 0xF0 && first <= 0xF4 ? 4 : 0;
  if (!length) return -1;
  uint8_t low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
  uint8_t high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
  for (int i = 1; i < length; i++) {
    if (at + i >= end || at[i] < low || at[i] > high) return -i;
    low = 0x80, high = 0xBF;
  }
  return length;
}

int32_t ng_text_is_utf8(const uint8_t *bytes, int64_t count) {
  const uint8_t *end = bytes + count;
  for (const uint8_t *at = bytes; at < end;) {
    uint64_t eight;
    if (end - at >= 8 && (memcpy(&eight, at, 8), (eight & 0x8080808080808080u) == 0) &&
        ((eight - 0x0101010101010101u) & ~eight & 0x8080808080808080u) == 0) {
      at += 8;
      continue;
    }
    int length = character_length(at, end);
    if (length < 0) return 0;
    at += length;
  }
  return 1;
}

int64_t ng_text_repair_utf8(const uint8_t *bytes, int64_t count, uint8_t *out, int64_t capacity) {
  const uint8_t *end = bytes + count;
  int64_t written = 0;
  for (const uint8_t *at = bytes; at < end;) {
    int length = character_length(at, end);
    const uint8_t *from = length > 0 ? at : (const uint8_t *)"\xEF\xBF\xBD";
    int size = length > 0 ? length : 3;
    if (out && written + size <= capacity) memcpy(out + written, from, (size_t)size);
    written += size;
    at += length > 0 ? length : -length;
  }
  return written;
}

// Replaces the NULs in `count` bytes of UTF-8; returns the new number of bytes, -2 without room.
static int64_t replace_nuls(uint8_t *out, int64_t count, int64_t capacity) {
  int64_t nuls = 0;
  for (int64_t i = 0; i < count; i++) nuls += out[i] == 0;
  if (nuls == 0) return count;
  if (count + 2 * nuls > capacity) return -2;
  int64_t to = count + 2 * nuls;
  for (int64_t from = count; from-- > 0;) {
    if (out[from]) {
      out[--to] = out[from];
    } else {
      to -= 3;
      memcpy(out + to, "\xEF\xBF\xBD", 3);
    }
  }
  return count + 2 * nuls;
}

int64_t ng_text_convert(const char *encoding, const uint8_t *bytes, int64_t count, uint8_t *out,
                        int64_t capacity) {
  iconv_t converter = iconv_open("UTF-8", encoding);
  if (converter == (iconv_t)-1) return -1;
  char *from = (char *)bytes, *to = (char *)out;
  size_t left = (size_t)count, room = (size_t)capacity;
  int64_t result = -2;
  while (1) {
    if (iconv(converter, &from, &left, &to, &room) != (size_t)-1) {
      if (iconv(converter, NULL, NULL, &to, &room) != (size_t)-1)
        result = replace_nuls(out, capacity - (int64_t)room, capacity);
      break;
    }
    if (errno == E2BIG || room < 3 || left == 0) break;
    memcpy(to, "\xEF\xBF\xBD", 3);
    to += 3, room -= 3;
    from++, left--;
  }
  iconv_close(converter);
  return result;
}
