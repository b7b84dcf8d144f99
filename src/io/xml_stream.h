// SPDX-License-Identifier: GPL-3.0-or-later
// XmlStream: XML that comes in pieces, as calls for elements and text (expat). A DOCTYPE is
// refused, so entities cannot exist; depth and the size of a single token are bounded. Namespace
// prefixes are left out of names.
#pragma once

#include "base/result.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace accord::io {

class XmlAttributes {
public:
    explicit XmlAttributes(const char *const *pairs) : m_pairs(pairs) {}
    // "" when there is none. The name is without prefix.
    [[nodiscard]] std::string_view value(std::string_view name) const;

private:
    const char *const *m_pairs;
};

// What to do with the document. A handler that finds it unfit calls XmlStream::stop().
class XmlHandler {
public:
    XmlHandler() = default;
    XmlHandler(const XmlHandler &) = delete;
    XmlHandler &operator=(const XmlHandler &) = delete;
    virtual ~XmlHandler() = default;
    virtual void start(std::string_view element, const XmlAttributes &attributes) = 0;
    virtual void end(std::string_view element) = 0;
    virtual void text(std::string_view piece) = 0;
};

class XmlStream {
public:
    // `name` of the part, for messages.
    XmlStream(XmlHandler &handler, std::string name);
    XmlStream(const XmlStream &) = delete;
    XmlStream &operator=(const XmlStream &) = delete;
    ~XmlStream();
    // Unreadable "xlsx.damaged" or "xlsx.doctype", Limit "xlsx.too_large", or what stop() gave.
    [[nodiscard]] base::Done feed(std::string_view piece, bool last);
    void stop(base::Error error);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace accord::io
