// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plan_paper.h"

#include "ui/common/figures.h"
#include "ui/common/paper_outlet.h"
#include "ui/common/settings.h"

#include <QActionGroup>
#include <QMenu>
#include <array>

namespace accord::ui {
namespace {

using documents::DocumentLanguage;
using documents::PlanCopy;

constexpr const char *kCopyKey = "plans/copy";
constexpr const char *kLanguageKey = "plans/documentLanguage";
constexpr std::array kLanguages{DocumentLanguage::SimplifiedChinese,
                                DocumentLanguage::TraditionalChinese, DocumentLanguage::English,
                                DocumentLanguage::Bilingual};

QString codeOf(DocumentLanguage language) {
    const std::string_view word = documents::code(language);
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

} // namespace

PlanPaper::PlanPaper(PageContext &context, QObject *parent) : QObject(parent), m_context(context) {
    m_options.copy = context.settings.value(QLatin1String(kCopyKey), 0).toInt() == 1
                         ? PlanCopy::Internal
                         : PlanCopy::Customer;
    const QString language =
        context.settings.value(QLatin1String(kLanguageKey), context.figures.language()).toString();
    m_options.language = documents::documentLanguageFromCode(language.toStdString())
                             .value_or(DocumentLanguage::SimplifiedChinese);
}

QString PlanPaper::copyName(PlanCopy copy) {
    return copy == PlanCopy::Internal ? tr("Internal copy") : tr("Customer copy");
}

QString PlanPaper::languageName(DocumentLanguage language) {
    switch (language) {
    case DocumentLanguage::SimplifiedChinese:
        return QStringLiteral("简体中文");
    case DocumentLanguage::TraditionalChinese:
        return QStringLiteral("繁體中文");
    case DocumentLanguage::English:
        return QStringLiteral("English");
    case DocumentLanguage::Bilingual:
        break;
    }
    return tr("Chinese and English");
}

void PlanPaper::setCopy(PlanCopy copy) {
    if (m_options.copy != copy) {
        m_options.copy = copy;
        m_context.settings.setValue(QLatin1String(kCopyKey), copy == PlanCopy::Internal ? 1 : 0);
        Q_EMIT changed();
    }
}

void PlanPaper::setLanguage(DocumentLanguage language) {
    if (m_options.language != language) {
        m_options.language = language;
        m_context.settings.setValue(QLatin1String(kLanguageKey), codeOf(language));
        Q_EMIT changed();
    }
}

QString PlanPaper::title(const app::PlanDocument &document) const {
    const std::string &name =
        document.customerShortName.empty() ? document.customerName : document.customerShortName;
    return tr("%1 plan %2, %3")
        .arg(QString::fromStdString(name))
        .arg(document.plan.year)
        .arg(copyName(m_options.copy));
}

void PlanPaper::exportPdf(QWidget *over, const app::PlanDocument &document) {
    exportPaper(m_context, over, {tr("Export the plan as PDF"), title(document)},
                [document, options = m_options](const std::filesystem::path &path) {
                    return documents::writePlanPdf(document, options, path);
                });
}

void PlanPaper::print(QWidget *over, const app::PlanDocument &document) {
    printPaper(m_context, over, {tr("Print the plan"), title(document)},
               [document, options = m_options] { return documents::planPages(document, options); });
}

void PlanPaper::fillMenu(QMenu &menu) {
    auto *copies = new QActionGroup(&menu);
    for (const PlanCopy copy : {PlanCopy::Customer, PlanCopy::Internal}) {
        QAction *action = menu.addAction(copyName(copy), this, [this, copy] { setCopy(copy); });
        action->setObjectName(copy == PlanCopy::Internal ? QStringLiteral("plan.copy.internal")
                                                         : QStringLiteral("plan.copy.customer"));
        action->setCheckable(true);
        action->setChecked(copy == m_options.copy);
        copies->addAction(action);
    }
    menu.addSeparator();
    auto *languages = new QActionGroup(&menu);
    for (const DocumentLanguage language : kLanguages) {
        QAction *action = menu.addAction(languageName(language), this,
                                         [this, language] { setLanguage(language); });
        action->setObjectName(QStringLiteral("plan.language.") + codeOf(language));
        action->setCheckable(true);
        action->setChecked(language == m_options.language);
        languages->addAction(action);
    }
}

} // namespace accord::ui
