// SPDX-License-Identifier: GPL-3.0-or-later
// Fields, reasons and notices of an import in the interface language.
#pragma once

#include "app/import_preview.h"
#include "ui/common/failure_words.h"

#include <QString>

namespace accord::ui {

// "net_sales" -> "净销售额", "Net sales".
[[nodiscard]] QString fieldWord(const FailureWords &words, const std::string &field);
// "month|date" -> "月份 / 日期".
[[nodiscard]] QString fieldWords(const FailureWords &words, const std::string &alternatives);
// What a row of an import has in common with another.
[[nodiscard]] QString lookalikeWord(const FailureWords &words, const std::string &by);
[[nodiscard]] QString reasonWord(const FailureWords &words, const std::string &reason);
[[nodiscard]] QString noticeSentence(const FailureWords &words, const app::ImportNotice &notice);

} // namespace accord::ui
