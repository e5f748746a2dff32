// The document under construction. Private to CMarkup.
#ifndef NEWSGRAPH_MARKUP_TREE_H
#define NEWSGRAPH_MARKUP_TREE_H

#include <stddef.h>

#include "CMarkup.h"

// A growing string of bytes.
typedef struct markup_buffer {
  uint8_t *bytes;
  size_t count, capacity;
  int failed;
} markup_buffer;

void markup_buffer_add(markup_buffer *buffer, const void *bytes, size_t count);
void markup_buffer_reserve(markup_buffer *buffer, size_t more);
static inline void markup_buffer_add_byte(markup_buffer *buffer, uint8_t byte) {
  if (buffer->count < buffer->capacity) buffer->bytes[buffer->count++] = byte;
  else markup_buffer_add(buffer, &byte, 1);
}

typedef struct markup_range {
  size_t first, count;
} markup_range;

struct ng_markup {
  ng_markup_status status;
  int32_t line;
  ng_markup_node *nodes;
  int32_t node_count, node_capacity;
  ng_markup_attribute_entry *attributes;
  int32_t attribute_count, attribute_capacity;
  markup_buffer text;
  // Names, and a table of 1 + their index by hash.
  markup_buffer name_bytes;
  markup_range *names;
  int32_t name_count, name_capacity;
  int32_t *name_table;
  size_t name_slots;
  markup_buffer script_bytes;
  markup_range *scripts;
  int32_t script_count, script_capacity;
  // The innermost open element, and how many are open.
  int32_t open, depth;
};

ng_markup *markup_new(void);
// Sets the status where none is set yet.
void markup_refuse(ng_markup *document, ng_markup_status status, int32_t line);
// The index of a name, -1 for NULL.
int32_t markup_name(ng_markup *document, const char *name, size_t count);
// Opens an element and makes it the innermost; attributes follow.
void markup_open(ng_markup *document, const char *name, const char *space);
void markup_attribute(ng_markup *document, const char *name, const char *space, const uint8_t *value,
                      size_t count);
void markup_close(ng_markup *document);
// Text inside the innermost element; joined with text just before it. Windows-1252 characters that are
// written as C1 controls become what they mean.
void markup_text(ng_markup *document, const uint8_t *text, size_t count);
void markup_script(ng_markup *document, const uint8_t *text, size_t count);
// Closes what is open, and refuses a document of nothing.
void markup_finish(ng_markup *document);

// Removes from HTML what the reader does not need and keeps JSON-LD in `document`; refuses hostile tags.
void markup_clean_html(ng_markup *document, const uint8_t *bytes, size_t count, markup_buffer *out);
// Removes the document type from XML and replaces entities by text; refuses hostile tags and entities.
void markup_clean_xml(ng_markup *document, const uint8_t *bytes, size_t count, markup_buffer *out);
// The line, from 1, of a byte.
int32_t markup_line_of(const uint8_t *bytes, size_t offset);
// UTF-8 of a character of HTML 4 by its name, 0 bytes if there is none; `out` holds 4.
size_t markup_html_character(const uint8_t *name, size_t count, uint8_t *out);

#endif
