// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xml_stream.h"

#include "io/zip_archive.h"

#include <expat.h>

#include <optional>
#include <utility>

namespace accord::io {
namespace {

constexpr int kDepth = 64;
constexpr XML_Index kTokenBytes = 4 << 20U;

std::string_view withoutPrefix(const char *name) {
    const std::string_view whole(name);
    const auto colon = whole.rfind(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const {
    for (const char *const *pair = m_pairs; *pair != nullptr; pair += 2) {
        if (withoutPrefix(*pair) == name) {
            return pair[1];
        }
    }
    return {};
}

struct XmlStream::State {
    XmlHandler &handler;
    std::string name;
    XML_Parser parser;
    int depth = 0;
    XML_Index fed = 0;
    std::optional<base::Error> error;

    void stop(base::Error why) {
        if (!error) {
            error = std::move(why);
            XML_StopParser(parser, XML_FALSE);
        }
    }
    static State &of(void *self) { return *static_cast<State *>(self); }
    static void XMLCALL start(void *self, const char *element, const char **attributes) {
        State &s = of(self);
        if (++s.depth > kDepth) {
            s.stop(damagedXlsx(s.name + ": nested too deep"));
            return;
        }
        s.handler.start(withoutPrefix(element), XmlAttributes(attributes));
    }
    static void XMLCALL end(void *self, const char *element) {
        State &s = of(self);
        --s.depth;
        s.handler.end(withoutPrefix(element));
    }
    static void XMLCALL text(void *self, const char *piece, int length) {
        of(self).handler.text({piece, static_cast<std::size_t>(length)});
    }
    static void XMLCALL doctype(void *self, const char * /*name*/, const char * /*system*/,
                                const char * /*publicId*/, int /*internal*/) {
        State &s = of(self);
        s.stop({base::ErrorCode::Unreadable,
                "xlsx.doctype",
                {},
                {},
                "The XLSX file holds a DOCTYPE (" + s.name +
                    "), which no spreadsheet program "
                    "writes; it is refused.",
                {{"where", s.name}}});
    }
};

XmlStream::XmlStream(XmlHandler &handler, std::string name)
    : m_state(new State{handler, std::move(name), XML_ParserCreate(nullptr), 0, 0, {}}) {
    XML_Parser parser = m_state->parser;
    XML_SetUserData(parser, m_state.get());
    XML_SetElementHandler(parser, &State::start, &State::end);
    XML_SetCharacterDataHandler(parser, &State::text);
    XML_SetStartDoctypeDeclHandler(parser, &State::doctype);
}

XmlStream::~XmlStream() {
    XML_ParserFree(m_state->parser);
}

void XmlStream::stop(base::Error error) {
    m_state->stop(std::move(error));
}

base::Done XmlStream::feed(std::string_view piece, bool last) {
    State &s = *m_state;
    const auto status = XML_Parse(s.parser, piece.data(), static_cast<int>(piece.size()),
                                  last ? XML_TRUE : XML_FALSE);
    if (s.error) {
        return tl::unexpected(*s.error);
    }
    if (status != XML_STATUS_OK) {
        return tl::unexpected(
            damagedXlsx(s.name + ", line " + std::to_string(XML_GetCurrentLineNumber(s.parser)) +
                        ", column " + std::to_string(XML_GetCurrentColumnNumber(s.parser) + 1) +
                        ": " + XML_ErrorString(XML_GetErrorCode(s.parser))));
    }
    // An unfinished token is scanned again with every piece; without a bound that is quadratic.
    s.fed += static_cast<XML_Index>(piece.size());
    if (s.fed - XML_GetCurrentByteIndex(s.parser) > kTokenBytes) {
        return tl::unexpected(tooLargeXlsx(s.name + ": one token"));
    }
    return {};
}

} // namespace accord::io
