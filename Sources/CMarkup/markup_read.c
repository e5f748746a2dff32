// The one file that knows libxml2's parsers. They report to us element by element; no tree of theirs is built,
// so that none of its limits cuts a page short.
#define _GNU_SOURCE
#include <libxml/HTMLparser.h>
#include <libxml/catalog.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "markup_tree.h"

static xmlParserInputPtr load_nothing(const char *url, const char *id, xmlParserCtxtPtr context) {
  (void)url, (void)id, (void)context;
  return NULL;
}

static void say_nothing(void *context, const char *message, ...) { (void)context, (void)message; }

static void prepare(void) {
  xmlInitParser();
  xmlSetExternalEntityLoader(load_nothing);
#ifdef LIBXML_CATALOG_ENABLED
  xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE);
#endif
  xmlThrDefSetGenericErrorFunc(NULL, say_nothing);
}

static pthread_once_t prepared = PTHREAD_ONCE_INIT;

static ng_markup *document_of(void *context) { return ((xmlParserCtxtPtr)context)->_private; }

static void stop_if_refused(void *context, int32_t deepest) {
  xmlParserCtxtPtr parser = context;
  ng_markup *document = parser->_private;
  int32_t line = parser->input ? parser->input->line : 0;
  if (document->depth > deepest) markup_refuse(document, NG_MARKUP_TOO_DEEP, line);
  if (document->status != NG_MARKUP_OK) xmlStopParser(parser);
}

static void html_start(void *context, const xmlChar *name, const xmlChar **attributes) {
  ng_markup *document = document_of(context);
  markup_open(document, (const char *)name, NULL);
  for (int i = 0; attributes && attributes[i]; i += 2) {
    const xmlChar *value = attributes[i + 1] ? attributes[i + 1] : (const xmlChar *)"";
    markup_attribute(document, (const char *)attributes[i], NULL, value,
                     strlen((const char *)value));
  }
  stop_if_refused(context, NG_MARKUP_DEPTH);
}

static void html_end(void *context, const xmlChar *name) {
  (void)name;
  markup_close(document_of(context));
}

static void characters(void *context, const xmlChar *text, int count) {
  markup_text(document_of(context), text, (size_t)count);
}

// A value as it is meant: the parser leaves "&" in values as "&#38;" when it resolves no entities.
static void xml_attribute(ng_markup *document, const char *name, const char *space,
                          const xmlChar *value, size_t count) {
  static const char written[] = "&#38;";
  if (!memmem(value, count, written, 5)) {
    markup_attribute(document, name, space, value, count);
    return;
  }
  markup_buffer buffer = {0};
  for (size_t i = 0; i < count; i++) {
    markup_buffer_add_byte(&buffer, value[i]);
    if (count - i >= 5 && memcmp(value + i, written, 5) == 0) i += 4;
  }
  if (buffer.failed) markup_refuse(document, NG_MARKUP_NO_MEMORY, 0);
  else markup_attribute(document, name, space, buffer.bytes, buffer.count);
  free(buffer.bytes);
}

// The local name, with its prefix where the prefix is not declared.
static const char *xml_name(const xmlChar *local, const xmlChar *prefix, const xmlChar *space,
                            char *room, size_t size) {
  if (!prefix || space) return (const char *)local;
  if (snprintf(room, size, "%s:%s", prefix, local) >= (int)size) return (const char *)local;
  return room;
}

static void xml_start(void *context, const xmlChar *local, const xmlChar *prefix,
                      const xmlChar *space, int namespaces, const xmlChar **declared, int count,
                      int defaulted, const xmlChar **attributes) {
  (void)namespaces, (void)declared, (void)defaulted;
  ng_markup *document = document_of(context);
  char room[256];
  markup_open(document, xml_name(local, prefix, space, room, sizeof room), (const char *)space);
  for (int i = 0; i < count; i++) {
    const xmlChar **a = attributes + 5 * i;
    xml_attribute(document, xml_name(a[0], a[1], a[2], room, sizeof room), (const char *)a[2], a[3],
                  (size_t)(a[4] - a[3]));
  }
  stop_if_refused(context, NG_MARKUP_XML_DEPTH);
}

static void xml_end(void *context, const xmlChar *local, const xmlChar *prefix,
                    const xmlChar *space) {
  (void)local, (void)prefix, (void)space;
  markup_close(document_of(context));
}

// Fills a document through `read`, which runs one of the parsers over cleaned bytes.
static ng_markup *read_document(const uint8_t *bytes, int64_t count, int32_t recover,
                                void (*clean)(ng_markup *, const uint8_t *, size_t,
                                              markup_buffer *),
                                void (*read)(ng_markup *, const markup_buffer *, int32_t)) {
  pthread_once(&prepared, prepare);
  ng_markup *document = markup_new();
  if (!document) return NULL;
  if (count < 0 || count > NG_MARKUP_BYTES) {
    markup_refuse(document, NG_MARKUP_TOO_LARGE, 0);
    return document;
  }
  markup_buffer cleaned = {0};
  clean(document, bytes, (size_t)count, &cleaned);
  if (cleaned.count > 2 * (size_t)NG_MARKUP_BYTES) markup_refuse(document, NG_MARKUP_TOO_LARGE, 0);
  if (document->status == NG_MARKUP_OK && cleaned.count > 0) read(document, &cleaned, recover);
  free(cleaned.bytes);
  markup_finish(document);
  return document;
}

static void read_html(ng_markup *document, const markup_buffer *bytes, int32_t recover) {
  (void)recover;
  htmlParserCtxtPtr parser = htmlNewParserCtxt();
  if (!parser) {
    markup_refuse(document, NG_MARKUP_NO_MEMORY, 0);
    return;
  }
  memset(parser->sax, 0, sizeof *parser->sax);
  parser->sax->initialized = 1;
  parser->sax->startElement = html_start;
  parser->sax->endElement = html_end;
  parser->sax->characters = characters;
  parser->sax->cdataBlock = characters;
  parser->_private = document;
  htmlDocPtr unused = htmlCtxtReadMemory(
      parser, (const char *)bytes->bytes, (int)bytes->count, NULL, "UTF-8",
      HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
          HTML_PARSE_NODEFDTD | HTML_PARSE_IGNORE_ENC);
  xmlFreeDoc(unused);
  htmlFreeParserCtxt(parser);
}

static void read_xml(ng_markup *document, const markup_buffer *bytes, int32_t recover) {
  xmlParserCtxtPtr parser = xmlNewParserCtxt();
  if (!parser) {
    markup_refuse(document, NG_MARKUP_NO_MEMORY, 0);
    return;
  }
  memset(parser->sax, 0, sizeof *parser->sax);
  parser->sax->initialized = XML_SAX2_MAGIC;
  parser->sax->startElementNs = xml_start;
  parser->sax->endElementNs = xml_end;
  parser->sax->characters = characters;
  parser->sax->ignorableWhitespace = characters;
  parser->sax->cdataBlock = characters;
  parser->_private = document;
  xmlDocPtr unused =
      xmlCtxtReadMemory(parser, (const char *)bytes->bytes, (int)bytes->count, NULL, "UTF-8",
                        XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                            (recover ? XML_PARSE_RECOVER : 0));
  if (!parser->wellFormed && !recover)
    markup_refuse(document, NG_MARKUP_MALFORMED, parser->lastError.line);
  xmlFreeDoc(unused);
  xmlFreeParserCtxt(parser);
}

ng_markup *ng_markup_read_html(const uint8_t *bytes, int64_t count) {
  return read_document(bytes, count, 1, markup_clean_html, read_html);
}

ng_markup *ng_markup_read_xml(const uint8_t *bytes, int64_t count, int32_t recover) {
  return read_document(bytes, count, recover, markup_clean_xml, read_xml);
}

size_t markup_html_character(const uint8_t *name, size_t count, uint8_t *out) {
  char text[16];
  if (count >= sizeof text) return 0;
  memcpy(text, name, count);
  text[count] = 0;
  const htmlEntityDesc *found = htmlEntityLookup((const xmlChar *)text);
  if (!found) return 0;
  return (size_t)xmlCopyCharMultiByte(out, (int)found->value);
}
