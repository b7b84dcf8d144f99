// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/import_words.h"

#include <QStringList>
#include <algorithm>

namespace accord::ui {
namespace {

// "net_sales" -> "Net sales"; stable words are plain English.
std::string plainEnglish(std::string word) {
    std::replace(word.begin(), word.end(), '_', ' ');
    std::replace(word.begin(), word.end(), '.', ' ');
    if (!word.empty() && word.front() >= 'a' && word.front() <= 'z') {
        word.front() = static_cast<char>(word.front() - 'a' + 'A');
    }
    return word;
}

} // namespace

QString fieldWord(const FailureWords &words, const std::string &field) {
    return words.say("ui.field." + field, plainEnglish(field));
}

QString fieldWords(const FailureWords &words, const std::string &alternatives) {
    QStringList parts;
    for (const QString &field :
         QString::fromStdString(alternatives).split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
        parts << fieldWord(words, field.toStdString());
    }
    return parts.join(QStringLiteral(" / "));
}

QString lookalikeWord(const FailureWords &words, const std::string &by) {
    return words.say("ui.lookalike." + by, "Same " + plainEnglish(by));
}

QString reasonWord(const FailureWords &words, const std::string &reason) {
    return words.say("ui.reason." + reason, plainEnglish(reason));
}

QString noticeSentence(const FailureWords &words, const app::ImportNotice &notice) {
    return words.say("ui." + notice.word, notice.english, notice.args);
}

} // namespace accord::ui
