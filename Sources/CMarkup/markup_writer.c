// The one file that knows libxml2's text writer.
#include <libxml/xmlwriter.h>
#include <stdlib.h>
#include <string.h>

#include "markup_writer.h"

enum { DEEPEST = 8 };

struct ng_markup_writer {
  xmlBufferPtr output;
  xmlTextWriterPtr document;
  bool failed;
  bool started;
  bool start_tag_open;         // of the innermost element of the row
  size_t depth;                // elements of the row
  const char *names[DEEPEST];  // theirs, outermost first
  char *row;
  size_t length, capacity;
};

ng_markup_writer *ng_markup_writer_new(void) {
  ng_markup_writer *writer = calloc(1, sizeof *writer);
  if (!writer) return NULL;
  writer->output = xmlBufferCreate();
  if (writer->output) {
    xmlBufferSetAllocationScheme(writer->output, XML_BUFFER_ALLOC_DOUBLEIT);
    writer->document = xmlNewTextWriterMemory(writer->output, 0);
  }
  if (!writer->document || xmlTextWriterStartDocument(writer->document, NULL, "UTF-8", NULL) < 0) {
    ng_markup_writer_free(writer);
    return NULL;
  }
  return writer;
}

void ng_markup_writer_free(ng_markup_writer *writer) {
  if (writer->document) xmlFreeTextWriter(writer->document);
  if (writer->output) xmlBufferFree(writer->output);
  free(writer->row);
  free(writer);
}

bool ng_markup_failed(const ng_markup_writer *writer) { return writer->failed; }

static void check(ng_markup_writer *writer, int status) {
  if (status < 0) writer->failed = true;
}

// Room for more bytes at the end of the row, or NULL.
static char *reserve(ng_markup_writer *writer, size_t more) {
  if (writer->capacity - writer->length < more) {
    size_t capacity = (writer->capacity + more) * 2;
    char *row = realloc(writer->row, capacity);
    if (!row) {
      writer->failed = true;
      return NULL;
    }
    writer->row = row;
    writer->capacity = capacity;
  }
  return writer->row + writer->length;
}

static void append(ng_markup_writer *writer, const char *bytes, size_t length) {
  char *end = reserve(writer, length);
  if (!end) return;
  memcpy(end, bytes, length);
  writer->length += length;
}

static void append_string(ng_markup_writer *writer, const char *string) {
  append(writer, string, strlen(string));
}

// What has to be done about a byte; U+FFFE and U+FFFF begin with 0xEF.
enum { PLAIN, BLANK, MARKUP, BRACKET, QUOTE, NONCHARACTER, CONTROL };

static const uint8_t kinds[256] = {
    [0x00 ... 0x08] = CONTROL, [0x09 ... 0x0A] = BLANK, [0x0B ... 0x0C] = CONTROL,
    [0x0D] = BLANK,            [0x0E ... 0x1F] = CONTROL, [0x7F] = CONTROL,
    ['&'] = MARKUP,            ['<'] = MARKUP,          ['>'] = BRACKET,
    ['"'] = QUOTE,             [0xEF] = NONCHARACTER,
};

// Whether U+FFFE or U+FFFF stands at a place of the text.
static bool is_noncharacter(const char *text, size_t length, size_t at) {
  return at + 2 < length && (uint8_t)text[at + 1] == 0xBF && (uint8_t)text[at + 2] >= 0xBE;
}

static bool ends_with_brackets(const ng_markup_writer *writer) {
  return writer->length >= 2 && memcmp(writer->row + writer->length - 2, "]]", 2) == 0;
}

// Copies text, with replacements for the bytes that are not plain in the given context.
static void append_text(ng_markup_writer *writer, const char *text, size_t length, bool in_attribute,
                        bool in_cdata) {
  size_t from = 0;
  for (size_t at = 0; at < length; at++) {
    uint8_t kind = kinds[(uint8_t)text[at]];
    if (kind == PLAIN || (kind == QUOTE && !in_attribute)) continue;
    const char *instead = "";
    size_t consumed = 1;
    switch (kind) {
      case BLANK:
        while (at + consumed < length && kinds[(uint8_t)text[at + consumed]] == BLANK) consumed++;
        instead = " ";
        break;
      case MARKUP:
        if (in_cdata) continue;
        instead = text[at] == '&' ? "&amp;" : "&lt;";
        break;
      case BRACKET:
        append(writer, text + from, at - from);
        from = at;
        if (!ends_with_brackets(writer)) continue;
        instead = in_cdata ? "]]><![CDATA[>" : "&gt;";
        break;
      case QUOTE:
        instead = "&quot;";
        break;
      case NONCHARACTER:
        if (!is_noncharacter(text, length, at)) continue;
        consumed = 3;
        break;
    }
    append(writer, text + from, at - from);
    append_string(writer, instead);
    at += consumed - 1;
    from = at + 1;
  }
  append(writer, text + from, length - from);
}

// Whether text holds markup, so that it would need references outside a CDATA section.
static bool needs_cdata(const char *text, size_t length) {
  for (size_t at = 0; at < length; at++) {
    uint8_t kind = kinds[(uint8_t)text[at]];
    if (kind == MARKUP) return true;
    if (kind == BRACKET && at >= 2 && text[at - 1] == ']' && text[at - 2] == ']') return true;
  }
  return false;
}

// Whether every byte stands for itself. No early exit, so that the compiler vectorises the loop.
static bool is_plain(const char *text, size_t length) {
  uint8_t special = 0;
  for (size_t at = 0; at < length; at++) {
    uint8_t byte = (uint8_t)text[at];
    special |= (byte < 0x20) | (byte == '&') | (byte == '<') | (byte == '>') | (byte == 0x7F) |
               (byte == 0xEF);
  }
  return !special;
}

static void append_content(ng_markup_writer *writer, const char *text, size_t length) {
  if (is_plain(text, length)) {
    append(writer, text, length);
    return;
  }
  bool cdata = needs_cdata(text, length);
  if (cdata) append_string(writer, "<![CDATA[");
  append_text(writer, text, length, false, cdata);
  if (cdata) append_string(writer, "]]>");
}

static void finish_start_tag(ng_markup_writer *writer) {
  if (writer->start_tag_open) append(writer, ">", 1);
  writer->start_tag_open = false;
}

void ng_markup_row_start(ng_markup_writer *writer, const char *name) {
  if (writer->depth == DEEPEST) {
    writer->failed = true;
    return;
  }
  finish_start_tag(writer);
  writer->names[writer->depth++] = name;
  append(writer, "<", 1);
  append_string(writer, name);
  writer->start_tag_open = true;
}

void ng_markup_row_attribute(ng_markup_writer *writer, const char *name, const char *text,
                             size_t length) {
  append(writer, " ", 1);
  append_string(writer, name);
  append(writer, "=\"", 2);
  append_text(writer, text, length, true, false);
  append(writer, "\"", 1);
}

void ng_markup_row_text(ng_markup_writer *writer, const char *text, size_t length) {
  finish_start_tag(writer);
  append_content(writer, text, length);
}

void ng_markup_row_data(ng_markup_writer *writer, const char *key, const char *text,
                        size_t length) {
  finish_start_tag(writer);
  append(writer, "<data key=\"", 11);
  append_string(writer, key);
  append(writer, "\">", 2);
  append_content(writer, text, length);
  append(writer, "</data>", 7);
}

void ng_markup_row_end(ng_markup_writer *writer) {
  if (writer->depth == 0) return;
  writer->depth--;
  if (writer->start_tag_open) {
    append(writer, "/>", 2);
    writer->start_tag_open = false;
  } else {
    append(writer, "</", 2);
    append_string(writer, writer->names[writer->depth]);
    append(writer, ">", 1);
  }
  if (writer->depth > 0) return;
  check(writer, xmlTextWriterWriteRaw(writer->document, BAD_CAST "\n"));
  check(writer,
        xmlTextWriterWriteRawLen(writer->document, BAD_CAST writer->row, (int)writer->length));
  writer->length = 0;
}

void ng_markup_start(ng_markup_writer *writer, const char *name) {
  // The declaration ends its own line.
  if (writer->started) check(writer, xmlTextWriterWriteRaw(writer->document, BAD_CAST "\n"));
  writer->started = true;
  check(writer, xmlTextWriterStartElement(writer->document, BAD_CAST name));
}

void ng_markup_attribute(ng_markup_writer *writer, const char *name, const char *text,
                         size_t length) {
  writer->length = 0;
  append_text(writer, text, length, true, false);
  append(writer, "", 1);
  if (writer->failed) return;
  check(writer, xmlTextWriterStartAttribute(writer->document, BAD_CAST name));
  check(writer, xmlTextWriterWriteRaw(writer->document, BAD_CAST writer->row));
  check(writer, xmlTextWriterEndAttribute(writer->document));
  writer->length = 0;
}

void ng_markup_end(ng_markup_writer *writer) {
  check(writer, xmlTextWriterWriteRaw(writer->document, BAD_CAST "\n"));
  check(writer, xmlTextWriterFullEndElement(writer->document));
}

const uint8_t *ng_markup_written(ng_markup_writer *writer, size_t *length) {
  *length = 0;
  if (xmlTextWriterFlush(writer->document) < 0) {
    writer->failed = true;
    return NULL;
  }
  *length = (size_t)xmlBufferLength(writer->output);
  return xmlBufferContent(writer->output);
}

void ng_markup_take(ng_markup_writer *writer) { xmlBufferEmpty(writer->output); }
