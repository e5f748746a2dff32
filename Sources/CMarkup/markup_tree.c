#include "markup_tree.h"

#include <stdlib.h>
#include <string.h>

void markup_buffer_reserve(markup_buffer *buffer, size_t more) {
  if (buffer->failed || buffer->capacity - buffer->count >= more) return;
  size_t capacity = buffer->capacity + buffer->capacity / 2;
  if (capacity < buffer->count + more) capacity = buffer->count + more + 64;
  uint8_t *bytes = realloc(buffer->bytes, capacity);
  if (!bytes) {
    buffer->failed = 1;
    return;
  }
  buffer->bytes = bytes;
  buffer->capacity = capacity;
}

void markup_buffer_add(markup_buffer *buffer, const void *bytes, size_t count) {
  if (count == 0) return;
  markup_buffer_reserve(buffer, count);
  if (buffer->failed) return;
  memcpy(buffer->bytes + buffer->count, bytes, count);
  buffer->count += count;
}

ng_markup *markup_new(void) {
  ng_markup *document = calloc(1, sizeof *document);
  if (document) document->open = -1;
  return document;
}

void ng_markup_free(ng_markup *document) {
  if (!document) return;
  free(document->nodes);
  free(document->attributes);
  free(document->text.bytes);
  free(document->name_bytes.bytes);
  free(document->names);
  free(document->name_table);
  free(document->script_bytes.bytes);
  free(document->scripts);
  free(document);
}

void markup_refuse(ng_markup *document, ng_markup_status status, int32_t line) {
  if (document->status != NG_MARKUP_OK) return;
  document->status = status;
  document->line = line;
}

// Makes room for one more item; 0 without memory.
static int grow(void **items, int32_t count, int32_t *capacity, size_t size) {
  if (count < *capacity) return 1;
  int32_t wanted = *capacity ? *capacity * 2 : 64;
  void *more = realloc(*items, (size_t)wanted * size);
  if (!more) return 0;
  *items = more;
  *capacity = wanted;
  return 1;
}

static size_t hash_of(const char *name, size_t count) {
  uint64_t hash = 0xcbf29ce484222325u;  // FNV-1a
  for (size_t i = 0; i < count; i++) hash = (hash ^ (uint8_t)name[i]) * 0x100000001b3u;
  return hash ^ (hash >> 32);
}

// Doubles the table of names; 0 without memory.
static int grow_table(ng_markup *document) {
  size_t slots = document->name_slots ? document->name_slots * 2 : 256;
  int32_t *table = calloc(slots, sizeof *table);
  if (!table) return 0;
  for (int32_t i = 0; i < document->name_count; i++) {
    markup_range range = document->names[i];
    size_t slot =
        hash_of((const char *)document->name_bytes.bytes + range.first, range.count) & (slots - 1);
    while (table[slot]) slot = (slot + 1) & (slots - 1);
    table[slot] = i + 1;
  }
  free(document->name_table);
  document->name_table = table;
  document->name_slots = slots;
  return 1;
}

int32_t markup_name(ng_markup *document, const char *name, size_t count) {
  if (!name) return -1;
  if ((size_t)document->name_count * 2 >= document->name_slots && !grow_table(document)) {
    markup_refuse(document, NG_MARKUP_NO_MEMORY, 0);
    return -1;
  }
  size_t slot = hash_of(name, count) & (document->name_slots - 1);
  for (; document->name_table[slot]; slot = (slot + 1) & (document->name_slots - 1)) {
    markup_range range = document->names[document->name_table[slot] - 1];
    if (range.count == count &&
        memcmp(document->name_bytes.bytes + range.first, name, count) == 0)
      return document->name_table[slot] - 1;
  }
  markup_range range = {document->name_bytes.count, count};
  markup_buffer_add(&document->name_bytes, name, count);
  if (document->name_bytes.failed || !grow((void **)&document->names, document->name_count,
                                           &document->name_capacity, sizeof *document->names)) {
    markup_refuse(document, NG_MARKUP_NO_MEMORY, 0);
    return -1;
  }
  document->names[document->name_count] = range;
  document->name_table[slot] = ++document->name_count;
  return document->name_count - 1;
}

static ng_markup_node *add_node(ng_markup *document) {
  if (document->status != NG_MARKUP_OK) return NULL;
  if (document->node_count >= NG_MARKUP_NODES) {
    markup_refuse(document, NG_MARKUP_TOO_LARGE, 0);
    return NULL;
  }
  if (!grow((void **)&document->nodes, document->node_count, &document->node_capacity,
            sizeof *document->nodes)) {
    markup_refuse(document, NG_MARKUP_NO_MEMORY, 0);
    return NULL;
  }
  return &document->nodes[document->node_count++];
}

void markup_open(ng_markup *document, const char *name, const char *space) {
  document->depth++;
  int32_t name_index = markup_name(document, name, strlen(name));
  int32_t space_index = space ? markup_name(document, space, strlen(space)) : -1;
  ng_markup_node *node = add_node(document);
  if (!node) return;
  *node = (ng_markup_node){name_index, space_index, document->open, -1, document->attribute_count, 0};
  document->open = document->node_count - 1;
}

void markup_attribute(ng_markup *document, const char *name, const char *space, const uint8_t *value,
                      size_t count) {
  if (document->status != NG_MARKUP_OK) return;
  int32_t name_index = markup_name(document, name, strlen(name));
  int32_t space_index = space ? markup_name(document, space, strlen(space)) : -1;
  size_t first = document->text.count;
  markup_buffer_add(&document->text, value, count);
  if (document->text.failed || document->text.count > INT32_MAX ||
      !grow((void **)&document->attributes, document->attribute_count,
            &document->attribute_capacity, sizeof *document->attributes)) {
    markup_refuse(document, NG_MARKUP_NO_MEMORY, 0);
    return;
  }
  document->attributes[document->attribute_count++] =
      (ng_markup_attribute_entry){name_index, space_index, (int32_t)first, (int32_t)count};
  document->nodes[document->open].count++;
}

void markup_close(ng_markup *document) {
  document->depth--;
  if (document->open < 0 || document->status != NG_MARKUP_OK) return;
  ng_markup_node *node = &document->nodes[document->open];
  node->end = document->node_count;
  document->open = node->parent;
}

// Windows-1252 for U+0080 to U+009F, 0 where it has nothing (WHATWG Encoding, index windows-1252).
static const uint16_t windows_1252[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

static void add_text_bytes(markup_buffer *buffer, const uint8_t *text, size_t count) {
  size_t done = 0;
  const uint8_t *end = text + count;
  for (const uint8_t *at = text; (at = memchr(at, 0xC2, (size_t)(end - at))); at++) {
    if (at + 1 >= end || at[1] < 0x80 || at[1] > 0x9F) continue;
    uint16_t character = windows_1252[at[1] - 0x80];
    if (!character) continue;
    markup_buffer_add(buffer, text + done, (size_t)(at - text) - done);
    if (character < 0x800) {
      markup_buffer_add_byte(buffer, (uint8_t)(0xC0 | character >> 6));
    } else {
      markup_buffer_add_byte(buffer, (uint8_t)(0xE0 | character >> 12));
      markup_buffer_add_byte(buffer, (uint8_t)(0x80 | (character >> 6 & 0x3F)));
    }
    markup_buffer_add_byte(buffer, (uint8_t)(0x80 | (character & 0x3F)));
    done = (size_t)(at - text) + 2;
  }
  markup_buffer_add(buffer, text + done, count - done);
}

void markup_text(ng_markup *document, const uint8_t *text, size_t count) {
  if (document->open < 0 || document->status != NG_MARKUP_OK || count == 0) return;
  size_t first = document->text.count;
  add_text_bytes(&document->text, text, count);
  size_t added = document->text.count - first;
  if (document->text.failed || document->text.count > INT32_MAX) {
    markup_refuse(document, NG_MARKUP_NO_MEMORY, 0);
    return;
  }
  ng_markup_node *last = &document->nodes[document->node_count - 1];
  if (last->name < 0 && last->parent == document->open &&
      (size_t)last->first + (size_t)last->count == first) {
    last->count += (int32_t)added;
    return;
  }
  ng_markup_node *node = add_node(document);
  if (!node) return;
  *node = (ng_markup_node){-1, -1, document->open, document->node_count, (int32_t)first,
                           (int32_t)added};
}

void markup_script(ng_markup *document, const uint8_t *text, size_t count) {
  markup_range range = {document->script_bytes.count, count};
  markup_buffer_add(&document->script_bytes, text, count);
  if (document->script_bytes.failed ||
      !grow((void **)&document->scripts, document->script_count, &document->script_capacity,
            sizeof *document->scripts)) {
    markup_refuse(document, NG_MARKUP_NO_MEMORY, 0);
    return;
  }
  document->scripts[document->script_count++] = range;
}

void markup_finish(ng_markup *document) {
  while (document->open >= 0) {
    ng_markup_node *node = &document->nodes[document->open];
    node->end = document->node_count;
    document->open = node->parent;
  }
  if (document->node_count == 0) markup_refuse(document, NG_MARKUP_MALFORMED, 1);
}

int32_t markup_line_of(const uint8_t *bytes, size_t offset) {
  int32_t line = 1;
  for (size_t i = 0; i < offset; i++) line += bytes[i] == '\n';
  return line;
}

ng_markup_status ng_markup_get_status(const ng_markup *document) { return document->status; }
int32_t ng_markup_line(const ng_markup *document) { return document->line; }
int32_t ng_markup_node_count(const ng_markup *document) { return document->node_count; }
const ng_markup_node *ng_markup_nodes(const ng_markup *document) { return document->nodes; }
int32_t ng_markup_attribute_count(const ng_markup *document) { return document->attribute_count; }
const ng_markup_attribute_entry *ng_markup_attributes(const ng_markup *document) {
  return document->attributes;
}
ng_markup_bytes ng_markup_text(const ng_markup *document) {
  return (ng_markup_bytes){document->text.bytes, (int64_t)document->text.count};
}
int32_t ng_markup_name_count(const ng_markup *document) { return document->name_count; }
ng_markup_bytes ng_markup_name(const ng_markup *document, int32_t index) {
  if (index < 0 || index >= document->name_count) return (ng_markup_bytes){NULL, 0};
  markup_range range = document->names[index];
  return (ng_markup_bytes){document->name_bytes.bytes + range.first, (int64_t)range.count};
}
int32_t ng_markup_script_count(const ng_markup *document) { return document->script_count; }
ng_markup_bytes ng_markup_script(const ng_markup *document, int32_t index) {
  if (index < 0 || index >= document->script_count) return (ng_markup_bytes){NULL, 0};
  markup_range range = document->scripts[index];
  return (ng_markup_bytes){document->script_bytes.bytes + range.first, (int64_t)range.count};
}
