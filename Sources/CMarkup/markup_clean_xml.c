// Before the parser: XML without a document type and without entities, so that there is nothing to expand.
#define _GNU_SOURCE
#include <string.h>

#include "markup_tree.h"

enum { MOST_ENTITIES = 512, LONGEST_ENTITY = 100, GROWTH = 3, LONGEST_SECTION = 1 << 20 };

typedef struct entity {
  const uint8_t *name, *value;
  size_t name_count, value_count;
} entity;

typedef struct cleaner {
  ng_markup *document;
  const uint8_t *bytes, *end;
  markup_buffer *out;
  entity entities[MOST_ENTITIES];
  int entity_count;
} cleaner;

static int is_space(uint8_t c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

static int starts(const cleaner *c, const uint8_t *at, const char *with) {
  size_t count = strlen(with);
  return (size_t)(c->end - at) >= count && memcmp(at, with, count) == 0;
}

// Behind the next `mark`, the end if there is none.
static const uint8_t *behind(const cleaner *c, const uint8_t *at, const char *mark) {
  size_t count = strlen(mark);
  const uint8_t *found = at < c->end ? memmem(at, (size_t)(c->end - at), mark, count) : NULL;
  return found ? found + count : c->end;
}

static void refuse(cleaner *c, ng_markup_status status, const uint8_t *at) {
  markup_refuse(c->document, status, markup_line_of(c->bytes, (size_t)(at - c->bytes)));
}

static const uint8_t *skip_spaces(const cleaner *c, const uint8_t *at) {
  while (at < c->end && is_space(*at)) at++;
  return at;
}

// Reads `<!ENTITY name "value">`; whatever is longer, nested or external is refused.
static const uint8_t *declaration(cleaner *c, const uint8_t *at) {
  entity e = {0};
  const uint8_t *next = skip_spaces(c, at + 8);
  e.name = next;
  while (next < c->end && !is_space(*next) && *next != '>') next++;
  e.name_count = (size_t)(next - e.name);
  next = skip_spaces(c, next);
  if (next >= c->end || (*next != '"' && *next != '\'') || c->entity_count == MOST_ENTITIES)
    goto refused;
  e.value = next + 1;
  next = memchr(e.value, *next, (size_t)(c->end - e.value));
  if (!next) goto refused;
  e.value_count = (size_t)(next - e.value);
  if (e.value_count > LONGEST_ENTITY || memchr(e.value, '<', e.value_count) ||
      memchr(e.value, '%', e.value_count))
    goto refused;
  for (const uint8_t *amp = e.value;
       (amp = memchr(amp, '&', e.value_count - (size_t)(amp - e.value))); amp++)
    if (amp + 1 == next || amp[1] != '#') goto refused;
  c->entities[c->entity_count++] = e;
  return behind(c, next, ">");
refused:
  refuse(c, NG_MARKUP_UNSAFE_ENTITIES, at);
  return c->end;
}

// Leaves out the document type at `at`. Its external identifier is never loaded.
static const uint8_t *document_type(cleaner *c, const uint8_t *at) {
  const uint8_t *next = at + 9;
  while (next < c->end && *next != '[' && *next != '>') {
    if (*next == '"' || *next == '\'') {
      const uint8_t *close = memchr(next + 1, *next, (size_t)(c->end - next - 1));
      if (!close) return c->end;
      next = close;
    }
    next++;
  }
  if (next >= c->end || *next == '>') return next < c->end ? next + 1 : next;
  next++;
  while (next < c->end && *next != ']') {
    if (c->document->status != NG_MARKUP_OK) return c->end;
    if (starts(c, next, "<!ENTITY") && next + 8 < c->end && is_space(next[8])) {
      next = declaration(c, next);
    } else if (starts(c, next, "<!--")) {
      next = behind(c, next, "-->");
    } else if (*next == '%') {
      refuse(c, NG_MARKUP_UNSAFE_ENTITIES, next);
    } else if (*next == '<') {
      next = behind(c, next, ">");
    } else {
      next++;
    }
  }
  return behind(c, next, ">");
}

// Writes what the reference at `at` means; returns what follows it.
static const uint8_t *reference(cleaner *c, const uint8_t *at) {
  static const char *const predefined[] = {"amp", "lt", "gt", "quot", "apos"};
  const uint8_t *name = at + 1, *next = name;
  if (next < c->end && *next == '#') {
    markup_buffer_add_byte(c->out, '&');
    return name;
  }
  while (next < c->end && next - name < 64 &&
         (((*next | 0x20) >= 'a' && (*next | 0x20) <= 'z') || (*next >= '0' && *next <= '9') ||
          *next == '_' || *next == '-' || *next == '.' || *next >= 0x80))
    next++;
  size_t count = (size_t)(next - name);
  if (count > 0 && next < c->end && *next == ';') {
    for (int i = 0; i < 5; i++)
      if (strlen(predefined[i]) == count && memcmp(predefined[i], name, count) == 0) {
        markup_buffer_add(c->out, at, count + 2);
        return next + 1;
      }
    for (int i = 0; i < c->entity_count; i++)
      if (c->entities[i].name_count == count && memcmp(c->entities[i].name, name, count) == 0) {
        markup_buffer_add(c->out, c->entities[i].value, c->entities[i].value_count);
        return next + 1;
      }
    uint8_t character[4];
    size_t length = markup_html_character(name, count, character);
    if (length > 0) {
      markup_buffer_add(c->out, character, length);
      return next + 1;
    }
  }
  markup_buffer_add(c->out, "&amp;", 5);
  return name;
}

// Copies the tag at `at`, its references resolved; returns what follows it.
static const uint8_t *tag(cleaner *c, const uint8_t *at) {
  const uint8_t *next = at;
  uint8_t quote = 0;
  int attributes = 0;
  while (next < c->end && (quote || *next != '>')) {
    if (next - at > NG_MARKUP_TAG_BYTES) {
      refuse(c, NG_MARKUP_TAG_TOO_LONG, at);
      return c->end;
    }
    if (*next == '=' && !quote && ++attributes > NG_MARKUP_ATTRIBUTES) {
      refuse(c, NG_MARKUP_TOO_MANY_ATTRIBUTES, at);
      return c->end;
    }
    if (*next == quote) quote = 0;
    else if (!quote && (*next == '"' || *next == '\'')) quote = *next;
    if (*next == '&') {
      next = reference(c, next);
    } else {
      markup_buffer_add_byte(c->out, *next++);
    }
  }
  return next;
}

void markup_clean_xml(ng_markup *document, const uint8_t *bytes, size_t count, markup_buffer *out) {
  cleaner c = {.document = document, .bytes = bytes, .end = bytes + count, .out = out};
  const uint8_t *at = bytes;
  markup_buffer_reserve(out, count + 64);
  while (at < c.end && !out->failed && document->status == NG_MARKUP_OK) {
    const uint8_t *from = at;
    if (out->count > GROWTH * count + 65536) refuse(&c, NG_MARKUP_UNSAFE_ENTITIES, at);
    while (at < c.end && *at != '<' && *at != '&') at++;
    markup_buffer_add(out, from, (size_t)(at - from));
    if (at >= c.end) break;
    from = at;
    if (*at == '&') {
      at = reference(&c, at);
    } else if (starts(&c, at, "<!DOCTYPE") || starts(&c, at, "<!doctype")) {
      at = document_type(&c, at);
    } else if (starts(&c, at, "<!--")) {
      at = behind(&c, at, "-->");
    } else if (starts(&c, at, "<![CDATA[")) {
      at = behind(&c, at, "]]>");
      // libxml2 refuses a section of over 10,000,000 characters: a long one becomes several.
      while (at - from > LONGEST_SECTION + 3) {
        size_t count = LONGEST_SECTION;
        while (count > 1 && (from[count] & 0xC0) == 0x80) count--;
        markup_buffer_add(out, from, count);
        markup_buffer_add(out, "]]><![CDATA[", 12);
        from += count;
      }
      markup_buffer_add(out, from, (size_t)(at - from));
    } else if (starts(&c, at, "<?")) {
      at = behind(&c, at, "?>");
    } else {
      at = tag(&c, at);
    }
  }
  if (out->failed) markup_refuse(document, NG_MARKUP_NO_MEMORY, 0);
}
