// SPDX-License-Identifier: GPL-3.0-or-later
// Text encodings of foreign files: which one it is (byte order mark, strict UTF-8, then votes; the
// user's word wins) and exact conversion to UTF-8 in pieces. A byte sequence that does not exist in
// the encoding is an error with its position, never a replacement character.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace accord::io {

enum class Encoding { Utf8, Utf16Le, Utf16Be, Gb18030, Big5, Windows1252 };

[[nodiscard]] std::string_view encodingName(Encoding encoding); // "UTF-8", "GB18030", …
// Also the names people use: gbk, gb2312, cp936, latin1, iso-8859-1, cp1252, cp950, utf16 …
[[nodiscard]] std::optional<Encoding> encodingFromName(std::string_view name);

// Looks at a whole file, piece by piece.
class EncodingDetector {
public:
    EncodingDetector();
    EncodingDetector(const EncodingDetector &) = delete;
    EncodingDetector &operator=(const EncodingDetector &) = delete;
    ~EncodingDetector();
    void feed(std::string_view bytes);
    // Unreadable ("import.not_a_table") for binary content.
    [[nodiscard]] base::Result<Encoding> result();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// Converts to UTF-8. A byte order mark at the very beginning is left out.
class Decoder {
public:
    explicit Decoder(Encoding encoding);
    Decoder(const Decoder &) = delete;
    Decoder &operator=(const Decoder &) = delete;
    ~Decoder();
    // Appends the text of `bytes` to `out`; sequences may be cut anywhere. `last` = nothing
    // follows. Unreadable ("import.encoding") with args byte (from 0), line, encoding.
    [[nodiscard]] base::Done decode(std::string_view bytes, bool last, std::string &out);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// A short text that says nothing of its encoding, without a byte order mark: UTF-16 by its mark,
// UTF-8 when it is that, else the Chinese encodings, in the end the one that takes every byte.
[[nodiscard]] std::string guessedUtf8(std::string_view bytes);

} // namespace accord::io
