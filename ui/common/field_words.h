// SPDX-License-Identifier: GPL-3.0-or-later
// FieldWords: what is wrong with a field of a form, as it stands beside that field: without the
// name the field has in files and commands.
#pragma once

#include "base/result.h"
#include "ui/common/failure_words.h"

#include <QCoreApplication>
#include <QString>

namespace accord::ui {

class FieldWords {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::FieldWords)
public:
    // `typed`: what stands in the field. `title`: what the form calls it.
    [[nodiscard]] static QString beside(const FailureWords &words, const base::Error &issue,
                                        const QString &title, const QString &typed);
};

} // namespace accord::ui
