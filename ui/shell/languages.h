// SPDX-License-Identifier: GPL-3.0-or-later
// Languages: brings the whole program into one interface language while it runs: our texts, Qt's
// own dialogs, fonts, figures, failure sentences.
#pragma once

#include "ui/common/page_context.h"

#include <QList>
#include <QString>
#include <QTranslator>

namespace accord::ui {

struct Language {
    QString code; // "zh_CN", "zh_TW", "en"
    QString name; // in itself
};

class Languages {
public:
    [[nodiscard]] static QList<Language> all();
    [[nodiscard]] const QString &current() const { return m_current; }
    // Texts that are shown already stay as they are; who shows them builds them again.
    void use(const QString &code, Theme &theme, Figures &figures, ActionRunner &actions);

private:
    QString m_current;
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace accord::ui
