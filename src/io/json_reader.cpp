// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/json_reader.h"

#include "base/atomic_file.h"
#include "base/storage_error.h"

#include <algorithm>
#include <cstdint>
#include <iostream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace accord::io {
namespace {

using base::ErrorCode;
using nlohmann::json;

// Walks the text and lets the handler know how far the parser has read.
struct CountingIterator {
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    const char *at = nullptr;
    const char **seen = nullptr;

    reference operator*() const { return *at; }
    CountingIterator &operator++() {
        ++at;
        *seen = at;
        return *this;
    }
    bool operator==(const CountingIterator &other) const { return at == other.at; }
    bool operator!=(const CountingIterator &other) const { return at != other.at; }
};

// Builds the value while the limits hold; a refusal is kept for the caller.
class BoundedBuilder final : public nlohmann::json_sax<json> {
public:
    BoundedBuilder(std::string_view text, const JsonLimits &limits)
        : m_text(text), m_limits(limits), m_at(text.data()) {}

    const char **position() { return &m_at; }
    json take() { return std::move(m_root); }
    [[nodiscard]] const base::Error &error() const { return m_error; }

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(json::number_integer_t value) override { return add(value); }
    bool number_unsigned(json::number_unsigned_t value) override { return add(value); }
    bool number_float(json::number_float_t value, const std::string & /*text*/) override {
        return add(value);
    }
    bool string(std::string &value) override { return add(std::move(value)); }
    bool binary(json::binary_t & /*value*/) override { return false; }
    bool start_object(std::size_t /*count*/) override { return open(json::object()); }
    bool start_array(std::size_t /*count*/) override { return open(json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(std::string &value) override {
        json &object = *m_open.back();
        if (object.contains(value)) {
            return refuse(ErrorCode::Unreadable, "json.duplicate_key",
                          "The key \"" + value + "\" stands twice in one object", m_at);
        }
        m_slot = &object[std::move(value)];
        return true;
    }

    bool parse_error(std::size_t position, const std::string & /*token*/,
                     const nlohmann::detail::exception &problem) override {
        // The library's text is "[json.exception…] parse error at …: what"; keep the last part.
        const std::string_view words = problem.what();
        const auto colon = words.rfind("; ");
        const auto what = colon == std::string_view::npos ? words : words.substr(colon + 2);
        return refuse(ErrorCode::Unreadable, "json.syntax",
                      "The text is not valid JSON (" + std::string(what) + ")",
                      m_text.data() + std::min(position, m_text.size()));
    }

    bool refuse(ErrorCode code, std::string reason, std::string what, const char *at) {
        const std::string_view before(m_text.data(), static_cast<std::size_t>(at - m_text.data()));
        const auto line = std::count(before.begin(), before.end(), '\n') + 1;
        const auto lineStart = before.rfind('\n');
        const auto column =
            before.size() - (lineStart == std::string_view::npos ? 0 : lineStart + 1);
        m_error.code = code;
        m_error.reason = std::move(reason);
        m_error.args = {{"line", std::to_string(line)},
                        {"column", std::to_string(std::max<std::size_t>(column, 1))}};
        m_error.detail = std::move(what) + ", at line " + m_error.args["line"] + ", column " +
                         m_error.args["column"] + ".";
        return false;
    }

private:
    bool add(json value) {
        if (++m_values > m_limits.values) {
            return refuse(ErrorCode::Limit, "json.too_large",
                          "The document holds more than " + std::to_string(m_limits.values) +
                              " values",
                          m_at);
        }
        place(std::move(value));
        return true;
    }

    json *place(json value) {
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        if (m_open.back()->is_array()) {
            return &m_open.back()->emplace_back(std::move(value));
        }
        *m_slot = std::move(value);
        return m_slot;
    }

    bool open(json container) {
        if (m_open.size() >= static_cast<std::size_t>(m_limits.depth)) {
            return refuse(ErrorCode::Limit, "json.too_deep",
                          "The document is nested deeper than " + std::to_string(m_limits.depth) +
                              " levels",
                          m_at);
        }
        if (++m_values > m_limits.values) {
            return add(nullptr);
        }
        m_open.push_back(place(std::move(container)));
        return true;
    }

    bool close() {
        m_open.pop_back();
        return true;
    }

    std::string_view m_text;
    JsonLimits m_limits;
    const char *m_at;
    json m_root;
    std::vector<json *> m_open; // containers being filled, outermost first
    json *m_slot = nullptr;     // value of the last key
    std::size_t m_values = 0;
    base::Error m_error;
};

} // namespace

base::Result<json> parseJson(std::string_view text, const JsonLimits &limits) {
    if (text.size() > limits.bytes) {
        return base::fail(ErrorCode::Limit, "json.too_large",
                          "The JSON document has " + std::to_string(text.size()) +
                              " bytes; at most " + std::to_string(limits.bytes) + " are read.",
                          {}, {}, {{"line", "1"}, {"column", "1"}});
    }
    if (text.data() == nullptr) {
        text = "";
    }
    BoundedBuilder builder(text, limits);
    const CountingIterator first{text.data(), builder.position()};
    const CountingIterator last{text.data() + text.size(), builder.position()};
    if (!json::sax_parse(first, last, &builder)) {
        return tl::unexpected(builder.error());
    }
    return builder.take();
}

base::Result<json> readJsonFile(const std::filesystem::path &path, const JsonLimits &limits) {
    if (path == "-") {
        std::string text;
        std::vector<char> block(65'536);
        while (text.size() <= limits.bytes && std::cin) {
            std::cin.read(block.data(), static_cast<std::streamsize>(block.size()));
            text.append(block.data(), static_cast<std::size_t>(std::cin.gcount()));
        }
        return parseJson(text, limits);
    }
    std::error_code failure;
    const auto size = std::filesystem::file_size(path, failure);
    if (!failure && size > limits.bytes) {
        return base::fail(ErrorCode::Limit, "json.too_large",
                          "The JSON file has " + std::to_string(size) + " bytes; at most " +
                              std::to_string(limits.bytes) + " are read.",
                          {}, path.filename().string(), {{"line", "1"}, {"column", "1"}});
    }
    auto document = parseJson(base::readFile(path, limits.bytes), limits);
    if (!document) {
        const std::string file = path.filename().string();
        base::Error named = std::move(document).error();
        named.entity = file;
        named.detail = file + ": " + named.detail;
        return tl::unexpected(std::move(named));
    }
    return document;
}

} // namespace accord::io
