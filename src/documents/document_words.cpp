// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/document_words.h"

#include "base/resource.h"

#include <nlohmann/json.hpp>

#include <array>
#include <stdexcept>
#include <unordered_map>

namespace accord::documents {
namespace {

enum class Tongue : std::uint8_t { Simplified, Traditional, English };
using Entry = std::array<QString, 3>;

const std::map<std::string, Entry, std::less<>> &table() {
    // Read once; the table never changes while the program runs.
    static const auto kTable = [] {
        std::map<std::string, Entry, std::less<>> entries;
        const std::string_view file = base::resource("i18n/document_words.json");
        const auto json = nlohmann::json::parse(file.begin(), file.end());
        for (const auto &[key, words] : json.items()) {
            const auto word = [&words = words](const char *language) {
                return QString::fromStdString(words.at(language).template get<std::string>());
            };
            entries.emplace(key, Entry{word("zh_CN"), word("zh_TW"), word("en")});
        }
        return entries;
    }();
    return kTable;
}

const QString &templateOf(std::string_view key, Tongue tongue) {
    const auto found = table().find(key);
    if (found == table().end()) {
        throw std::out_of_range("no document words for " + std::string(key));
    }
    return found->second.at(static_cast<std::size_t>(tongue));
}

Tongue tongueOf(DocumentLanguage language) {
    switch (language) {
    case DocumentLanguage::TraditionalChinese:
        return Tongue::Traditional;
    case DocumentLanguage::English:
        return Tongue::English;
    case DocumentLanguage::SimplifiedChinese:
    case DocumentLanguage::Bilingual:
        break;
    }
    return Tongue::Simplified;
}

// Fills the template from left to right; arguments go in as they are.
RichText fill(std::string_view key, const QString &words, const WordArguments &arguments) {
    RichText result;
    bool isBold = false;
    QString piece;
    const auto flush = [&] {
        if (!piece.isEmpty()) {
            result.add({piece, isBold, {}, {}});
            piece.clear();
        }
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == u'*' && i + 1 < words.size() && words.at(i + 1) == u'*') {
            flush();
            isBold = !isBold;
            ++i;
        } else if (words.at(i) == u'{') {
            const qsizetype end = words.indexOf(u'}', i);
            const std::string name = words.sliced(i + 1, end - i - 1).toStdString();
            const auto value = arguments.find(name);
            if (value == arguments.end()) {
                throw std::out_of_range("no " + name + " for " + std::string(key));
            }
            piece += value->second;
            i = end;
        } else {
            piece += words.at(i);
        }
    }
    flush();
    return result;
}

} // namespace

Words::Words(DocumentLanguage language) : m_language(language) {}

std::vector<Words> Words::each() const {
    if (isBilingual()) {
        return {Words(DocumentLanguage::SimplifiedChinese), Words(DocumentLanguage::English)};
    }
    return {*this};
}

RichText Words::joined(std::string_view key, const WordArguments &arguments,
                       const QString &between) const {
    RichText result = fill(key, templateOf(key, tongueOf(m_language)), arguments);
    if (isBilingual()) {
        const RichText english = fill(key, templateOf(key, Tongue::English), arguments);
        if (english.plain() != result.plain()) {
            result.add({between, false, {}, {}}).add(english);
        }
    }
    return result;
}

QString Words::text(std::string_view key, const WordArguments &arguments) const {
    return joined(key, arguments, QStringLiteral(" ")).plain();
}

RichText Words::rich(std::string_view key, const WordArguments &arguments) const {
    return joined(key, arguments, QStringLiteral(" "));
}

QString Words::textOr(std::string_view key, const QString &otherwise) const {
    return table().find(key) == table().end() ? otherwise : text(key);
}

QString Words::stacked(std::string_view key, const WordArguments &arguments) const {
    return joined(key, arguments, QStringLiteral("\n")).plain();
}

QString Words::textOf(std::string_view key, const ArgumentsOf &arguments) const {
    return joinedOf(key, arguments, QStringLiteral(" "));
}

QString Words::stackedOf(std::string_view key, const ArgumentsOf &arguments) const {
    return joinedOf(key, arguments, QStringLiteral("\n"));
}

QString Words::joinedOf(std::string_view key, const ArgumentsOf &arguments,
                        const QString &between) const {
    QStringList parts;
    for (const Words &one : each()) {
        const QString part = one.text(key, arguments(one));
        if (!parts.contains(part)) {
            parts.append(part);
        }
    }
    return parts.join(between);
}

} // namespace accord::documents
