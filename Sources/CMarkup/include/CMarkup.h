// HTML and XML as flat arrays, read through libxml2, and text in old encodings made UTF-8.
//
// The header never mentions libxml2, whose own headers clash with Foundation's ICU.
// `Sources/Articles/MarkupDocument.swift` is the only caller of the reader.
#ifndef NEWSGRAPH_CMARKUP_H
#define NEWSGRAPH_CMARKUP_H

#include <stdint.h>

// ---- Documents

// A parsed document. Everything in it lies in flat arrays that stay until `ng_markup_free`.
typedef struct ng_markup ng_markup;

// Why a document is refused.
typedef enum ng_markup_status : int32_t {
  NG_MARKUP_OK = 0,
  // Not well-formed, or no element at all.
  NG_MARKUP_MALFORMED = 1,
  // Elements lie in each other deeper than NG_MARKUP_DEPTH, in XML deeper than NG_MARKUP_XML_DEPTH.
  NG_MARKUP_TOO_DEEP = 2,
  // A tag of more than NG_MARKUP_ATTRIBUTES attributes.
  NG_MARKUP_TOO_MANY_ATTRIBUTES = 3,
  // A tag of more than NG_MARKUP_TAG_BYTES bytes that ends nowhere near.
  NG_MARKUP_TAG_TOO_LONG = 4,
  // A document type with external, parameter, long or nested entities.
  NG_MARKUP_UNSAFE_ENTITIES = 5,
  // More than NG_MARKUP_BYTES bytes or NG_MARKUP_NODES elements and texts.
  NG_MARKUP_TOO_LARGE = 6,
  NG_MARKUP_NO_MEMORY = 7,
} ng_markup_status;

enum {
  NG_MARKUP_DEPTH = 512,
  // libxml2's own limit is 256.
  NG_MARKUP_XML_DEPTH = 250,
  NG_MARKUP_ATTRIBUTES = 1000,
  NG_MARKUP_TAG_BYTES = 256 * 1024,
  NG_MARKUP_BYTES = 64 * 1024 * 1024,
  NG_MARKUP_NODES = 1000000,
};

// An element or a text. Nodes lie in document order, so that a subtree is the range [index, end).
typedef struct ng_markup_node {
  // The index of the element's local name among the names; -1 for text.
  int32_t name;
  // The index of the namespace's URI among the names; -1 for none.
  int32_t space;
  // The index of the element that holds it; -1 for the root.
  int32_t parent;
  // One after the last node inside it.
  int32_t end;
  // Elements: the first attribute. Texts: the first byte.
  int32_t first;
  // Elements: the number of attributes. Texts: the number of bytes.
  int32_t count;
} ng_markup_node;

// An attribute: names as in a node, value as a range of bytes.
typedef struct ng_markup_attribute_entry {
  int32_t name;
  int32_t space;
  int32_t first;
  int32_t count;
} ng_markup_attribute_entry;

// A string of bytes that belongs to a document.
typedef struct ng_markup_bytes {
  const uint8_t *_Nullable bytes;
  int64_t count;
} ng_markup_bytes;

// Reads HTML, well-formed or not, from UTF-8. Tag and attribute names come in lower case. Comments, styles,
// scripts, frames, drawings and attributes that say nothing of the text are left out; blocks of JSON-LD are
// kept apart. Never NULL but without memory: ask for the status.
ng_markup *_Nullable ng_markup_read_html(const uint8_t *_Nonnull bytes, int64_t count);

// Reads XML from UTF-8. No entity is loaded; names of HTML characters and short declared entities are
// replaced by their text. With `recover` what is not well-formed is read as far as it goes.
ng_markup *_Nullable ng_markup_read_xml(const uint8_t *_Nonnull bytes, int64_t count,
                                        int32_t recover);

void ng_markup_free(ng_markup *_Nullable document);

ng_markup_status ng_markup_get_status(const ng_markup *_Nonnull document);
// Where it was refused: the line from 1, or 0 where that is not known.
int32_t ng_markup_line(const ng_markup *_Nonnull document);

int32_t ng_markup_node_count(const ng_markup *_Nonnull document);
const ng_markup_node *_Nullable ng_markup_nodes(const ng_markup *_Nonnull document);
int32_t ng_markup_attribute_count(const ng_markup *_Nonnull document);
const ng_markup_attribute_entry *_Nullable ng_markup_attributes(const ng_markup *_Nonnull document);
// All text and attribute values, one after the other.
ng_markup_bytes ng_markup_text(const ng_markup *_Nonnull document);
int32_t ng_markup_name_count(const ng_markup *_Nonnull document);
ng_markup_bytes ng_markup_name(const ng_markup *_Nonnull document, int32_t index);
// The blocks of JSON-LD in HTML, as written.
int32_t ng_markup_script_count(const ng_markup *_Nonnull document);
ng_markup_bytes ng_markup_script(const ng_markup *_Nonnull document, int32_t index);

// ---- Encodings

// Whether the bytes are UTF-8 (RFC 3629) without a NUL.
int32_t ng_text_is_utf8(const uint8_t *_Nonnull bytes, int64_t count);

// Writes UTF-8, with U+FFFD for NUL and, one for each longest valid beginning, for what is not UTF-8.
// Returns the number of bytes needed; writes nothing beyond `capacity`.
int64_t ng_text_repair_utf8(const uint8_t *_Nonnull bytes, int64_t count, uint8_t *_Nullable out,
                            int64_t capacity);

// Makes UTF-8 of an encoding by its iconv name; U+FFFD for NUL and every byte that means nothing.
// Returns the number of bytes written, -1 for an unknown name, -2 where `capacity` is not enough
// (3 bytes for each byte of input are).
int64_t ng_text_convert(const char *_Nonnull encoding, const uint8_t *_Nonnull bytes, int64_t count,
                        uint8_t *_Nonnull out, int64_t capacity);

#endif
