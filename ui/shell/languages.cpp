// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languages.h"

#include "ui/common/action_runner.h"
#include "ui/common/figures.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace accord::ui {

QList<Language> Languages::all() {
    return {{QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
            {QStringLiteral("zh_TW"), QStringLiteral("繁體中文")},
            {QStringLiteral("en"), QStringLiteral("English")}};
}

void Languages::use(const QString &code, Theme &theme, Figures &figures, ActionRunner &actions) {
    m_current = code;
    QLocale::setDefault(code == QLatin1String("en") ? QLocale(QLocale::English)
                                                    : QLocale(code)); // calendars, week days
    QCoreApplication::removeTranslator(&m_qts);
    QCoreApplication::removeTranslator(&m_ours);
    if (m_qts.load(QStringLiteral("qtbase_") + code,
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qts);
    }
    if (m_ours.load(QStringLiteral(":/i18n/accord.%1.qm").arg(code))) {
        QCoreApplication::installTranslator(&m_ours);
    }
    theme.setLanguage(code);
    const MoneyUnit unit = figures.unit();
    figures = Figures(code);
    figures.setUnit(unit);
    actions.setWords(std::make_shared<const FailureWords>(code));
}

} // namespace accord::ui
