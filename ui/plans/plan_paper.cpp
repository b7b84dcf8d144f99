// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plan_paper.h"

#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/figures.h"
#include "ui/common/outlets.h"
#include "ui/common/settings.h"

#include <QActionGroup>
#include <QMenu>
#include <QPointer>
#include <QPrinter>
#include <array>
#include <filesystem>

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

// What a file system takes in a name.
QString fileStem(QString name) {
    for (const QChar bad : QStringLiteral("/\\:*?\"<>|\n\t")) {
        name.replace(bad, QLatin1Char('-'));
    }
    return name;
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
    const QString file = m_context.files.saveFile(
        over, tr("Export the plan as PDF"), fileStem(title(document)) + QStringLiteral(".pdf"),
        {{tr("PDF document"), QStringLiteral("*.pdf"), QStringLiteral("pdf")}});
    if (file.isEmpty()) {
        return;
    }
    m_context.jobs.run<documents::WrittenDocument>(
        tr("Writing the PDF"),
        [document, options = m_options, path = std::filesystem::path(file.toStdString())](
            const base::Progress &) { return documents::writePlanPdf(document, options, path); },
        over,
        [&context = m_context, over = QPointer<QWidget>(over),
         file](const base::Result<documents::WrittenDocument> &written) {
            if (written) {
                noteFile(context.navigator, tr("%1 is written.").arg(file), file);
            } else {
                context.actions.tell(over, written.error());
            }
        });
}

void PlanPaper::print(QWidget *over, const app::PlanDocument &document) {
    const std::shared_ptr<QPrinter> printer =
        choosePrinter(m_context.files, over, tr("Print the plan"), title(document));
    if (!printer) {
        return;
    }
    m_context.jobs.run<int>(
        tr("Printing"),
        [document, options = m_options,
         printer](const base::Progress &progress) -> base::Result<int> {
            ACCORD_TRY(const auto pages, documents::planPages(document, options));
            const bool isPart = printer->printRange() == QPrinter::PageRange;
            const int first = isPart ? printer->fromPage() - 1 : 0;
            const int last = isPart ? printer->toPage() - 1 : pages.count() - 1;
            return pages.print(*printer, first, last, [&](int page) {
                return progress.step(page - first, last - first + 1);
            });
        },
        over,
        [&context = m_context, over = QPointer<QWidget>(over)](const base::Result<int> &printed) {
            if (printed) {
                context.navigator.note(tr("%n pages went to the printer.", nullptr, *printed));
            } else {
                context.actions.tell(over, printed.error());
            }
        });
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
