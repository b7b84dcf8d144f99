// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/vcard.h"

#include "base/clock.h"
#include "base/text.h"
#include "io/vcard_lines.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <utility>

namespace accord::io {
namespace {

bool hasHan(std::string_view text) {
    return std::ranges::any_of(text,
                               [](char c) { return (static_cast<unsigned char>(c)) >= 0xE3; });
}

std::string part(const std::vector<std::string> &parts, std::size_t index) {
    return index < parts.size() ? base::trimmed(parts[index]) : std::string();
}

// N:family;given;additional;prefix;suffix: 张;三 is 张三, Smith;John is John Smith.
std::string nameFromParts(std::string_view value) {
    const auto parts = vcardParts(value, ';');
    const std::string family = part(parts, 0);
    const std::string given = part(parts, 1);
    const std::string middle = part(parts, 2);
    if (hasHan(family + given)) {
        return family + given + middle;
    }
    std::string name;
    for (const std::string &one : {given, middle, family}) {
        name += name.empty() || one.empty() ? one : " " + one;
    }
    return name;
}

// 1980-02-29, 19800229, with or without a time behind; a day without a year says too little.
std::string isoDay(std::string_view value) {
    std::string digits;
    for (const char c : value.substr(0, std::min(value.find('T'), value.size()))) {
        if (c >= '0' && c <= '9') {
            digits += c;
        } else if (c != '-' && c != '/' && c != '.' && c != ' ') {
            return {};
        }
    }
    constexpr std::string_view kNoYear = "1604"; // as iPhones write it
    if (digits.size() != 8 || digits.starts_with(kNoYear)) {
        return {};
    }
    const auto day =
        base::Date::parse(digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6));
    return day ? day->toString() : std::string();
}

std::string withoutScheme(std::string text) {
    for (const std::string_view scheme :
         {"tel:", "mailto:", "wechat:", "weixin:", "x-apple:", "TEL:", "MAILTO:"}) {
        if (text.starts_with(scheme)) {
            return text.substr(scheme.size());
        }
    }
    return text;
}

// --05-06, --0506 and the year 1604 of iPhones: a birthday whose year is not told.
std::string yearlessDay(std::string_view value) {
    std::string digits;
    std::ranges::copy_if(value.substr(0, std::min(value.find('T'), value.size())),
                         std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    if (digits.starts_with("1604") && digits.size() == 8) {
        digits.erase(0, 4);
    } else if (!value.starts_with("--")) {
        return {};
    }
    return digits.size() == 4 ? digits.substr(0, 2) + "-" + digits.substr(2) : std::string();
}

// tel:+86-23-6543-2299;ext=12 as people write it.
std::string withExtension(std::string phone) {
    const std::size_t parameters = phone.find(';');
    if (parameters == std::string::npos) {
        return phone;
    }
    const std::string rest = base::fold(phone.substr(parameters));
    const std::size_t at = rest.find(";ext=");
    phone.resize(parameters);
    return at == std::string::npos
               ? phone
               : phone + " ext. " + rest.substr(at + 5, rest.find(';', at + 1) - at - 5);
}

bool isPreferred(const VCardLine &line) {
    return line.has("TYPE", "PREF") || !line.parameter("PREF").empty();
}

// What one card said, before the preferred are put first.
struct Gathered {
    VCard card;
    std::string nameParts;
    std::vector<std::pair<int, std::string>> phones; // rank, number
    bool isPreferredEmail = false;
};

void addPhone(const VCardLine &line, const std::string &value, Gathered &gathered) {
    const bool isFaxOnly = line.has("TYPE", "FAX") && !line.has("TYPE", "VOICE");
    const std::string phone = base::trimmed(withExtension(withoutScheme(value)));
    if (phone.empty() || isFaxOnly || line.has("TYPE", "PAGER")) {
        return;
    }
    const int rank = line.has("TYPE", "CELL") || line.has("TYPE", "IPHONE") ? 0
                     : isPreferred(line)                                    ? 1
                                                                            : 2;
    gathered.phones.emplace_back(rank, phone);
}

void addEmail(const VCardLine &line, const std::string &value, Gathered &gathered) {
    const std::string email = base::trimmed(withoutScheme(value));
    const bool preferred = isPreferred(line) && !gathered.isPreferredEmail;
    if (!email.empty() && (gathered.card.email.empty() || preferred)) {
        gathered.card.email = email;
        gathered.isPreferredEmail = isPreferred(line);
    }
}

void addMessenger(const VCardLine &line, const std::string &value, Gathered &gathered) {
    const bool isOurs = line.name.starts_with("X-WECHAT") || line.name.starts_with("X-WEIXIN") ||
                        line.has("X-SERVICE-TYPE", "WECHAT") || line.has("TYPE", "WECHAT") ||
                        value.starts_with("wechat:") || value.starts_with("weixin:");
    if (isOurs && gathered.card.wechat.empty()) {
        gathered.card.wechat = base::trimmed(withoutScheme(value));
    }
}

void take(const VCardLine &line, Gathered &gathered) {
    VCard &card = gathered.card;
    const std::string value = part(vcardParts(line.value, '\0'), 0);
    if (line.name == "FN") {
        card.name = value;
    } else if (line.name == "N") {
        gathered.nameParts = line.value;
    } else if (line.name == "NICKNAME") {
        card.salutation = value;
    } else if (line.name == "ORG") {
        const auto parts = vcardParts(line.value, ';');
        card.organisation = part(parts, 0);
        card.department = part(parts, 1);
    } else if (line.name == "TITLE" || (line.name == "ROLE" && card.title.empty())) {
        card.title = value;
    } else if (line.name == "TEL") {
        addPhone(line, value, gathered);
    } else if (line.name == "EMAIL") {
        addEmail(line, value, gathered);
    } else if (line.name == "BDAY") {
        card.birthday = isoDay(value);
        card.yearless = yearlessDay(value);
    } else if (line.name == "KIND" || line.name == "X-ADDRESSBOOKSERVER-KIND") {
        card.isPerson = base::fold(value) == "individual";
    } else if (line.name == "NOTE") {
        card.note = value;
    } else if (line.name == "IMPP" || line.name.starts_with("X-")) {
        addMessenger(line, value, gathered);
    }
}

VCard finished(Gathered &gathered) {
    VCard card = std::move(gathered.card);
    if (card.name.empty()) {
        card.name = nameFromParts(gathered.nameParts);
    }
    std::ranges::stable_sort(gathered.phones, {}, [](const auto &entry) { return entry.first; });
    for (auto &[rank, phone] : gathered.phones) {
        if (std::ranges::find(card.phones, phone) == card.phones.end()) {
            card.phones.push_back(std::move(phone));
        }
    }
    return card;
}

std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == '\n') {
            result += "\\n";
        } else {
            result += c == '\\' || c == ';' || c == ',' ? std::string("\\") + c : std::string(1, c);
        }
    }
    return result;
}

// A line of at most 75 bytes, the rest behind a blank; never within a character.
std::string folded(const std::string &line) {
    constexpr std::size_t kWidth = 75;
    std::string text;
    std::size_t used = 0;
    for (std::size_t i = 0; i < line.size();) {
        std::size_t length = 1;
        while (i + length < line.size() &&
               (static_cast<unsigned char>(line[i + length]) & 0xC0U) == 0x80U) {
            ++length;
        }
        if (used + length > kWidth) {
            text += "\r\n ";
            used = 1;
        }
        text += line.substr(i, length);
        used += length;
        i += length;
    }
    return text + "\r\n";
}

// The cards of a file as its lines come.
class Cards {
public:
    void take(const VCardLine &line) {
        const bool isFrame = base::fold(line.value) == "vcard";
        if (isFrame && line.name == "BEGIN") {
            begin(line);
        } else if (isFrame && line.name == "END") {
            end();
        } else if (m_depth == 1) {
            io::take(line, m_gathered);
        }
    }
    [[nodiscard]] const std::vector<VCard> &cards() const & { return m_cards; }
    [[nodiscard]] std::vector<VCard> cards() && { return std::move(m_cards); }

private:
    void begin(const VCardLine &line) {
        if (++m_depth == 1) {
            m_gathered = Gathered();
            m_gathered.card.line = line.line;
        }
    }
    void end() {
        if (m_depth == 1) {
            m_cards.push_back(finished(m_gathered));
        }
        m_depth = std::max(0, m_depth - 1);
    }

    std::vector<VCard> m_cards;
    Gathered m_gathered;
    int m_depth = 0; // of cards within cards (AGENT)
};

} // namespace

base::Result<std::vector<VCard>> readVCards(std::string_view bytes) {
    const auto tooLarge = [](const std::string &limit) {
        return base::fail(base::ErrorCode::Limit, "vcard.too_large",
                          "The file of contacts is too large; split it.", {}, {},
                          {{"limit", limit}});
    };
    if (bytes.size() > kMostVCardBytes) {
        return tooLarge(std::to_string(kMostVCardBytes));
    }
    Cards found;
    for (const VCardLine &line : vcardLines(bytes)) {
        found.take(line);
        if (found.cards().size() > kMostVCards) {
            return tooLarge(std::to_string(kMostVCards));
        }
    }
    std::vector<VCard> cards = std::move(found).cards();
    if (cards.empty()) {
        return base::fail(base::ErrorCode::Unreadable, "vcard.none",
                          "There is no whole contact card (BEGIN:VCARD … END:VCARD) in the file.");
    }
    return cards;
}

std::string vcardText(const VCard &card) {
    std::string text = "BEGIN:VCARD\r\nVERSION:3.0\r\n";
    const auto add = [&](const std::string &name, const std::string &value) {
        if (!value.empty()) {
            text += folded(name + ":" + escaped(value));
        }
    };
    text += folded("N:" + escaped(card.name) + ";;;;");
    add("FN", card.name);
    add("NICKNAME", card.salutation);
    if (!card.organisation.empty()) {
        text += folded("ORG:" + escaped(card.organisation) +
                       (card.department.empty() ? "" : ";" + escaped(card.department)));
    }
    add("TITLE", card.title);
    for (std::size_t i = 0; i < card.phones.size(); ++i) {
        add(i == 0 ? "TEL;TYPE=CELL" : "TEL;TYPE=WORK,VOICE", card.phones[i]);
    }
    add("EMAIL;TYPE=INTERNET", card.email);
    add("X-WECHAT", card.wechat);
    add("BDAY", card.birthday);
    add("NOTE", card.note);
    return text + "END:VCARD\r\n";
}

} // namespace accord::io
