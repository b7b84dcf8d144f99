// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/abc/abc_export.h"

#include "app/abc_files.h"
#include "app/abc_service.h"
#include "documents/abc_pdf.h"
#include "ui/abc/abc_text.h"
#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/outlets.h"
#include "ui/common/paper_outlet.h"
#include "ui/common/settings.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QPointer>
#include <array>
#include <filesystem>

namespace accord::ui {
namespace {

constexpr const char *kLanguageKey = "abc/documentLanguage";
constexpr std::array kLanguages{"zh_CN", "zh_TW", "en", "zh_en"};

class Words {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::AbcExport)
public:
    static FileKind kind(AbcFileKind kind) {
        switch (kind) {
        case AbcFileKind::Pdf:
            return {tr("PDF document"), QStringLiteral("*.pdf"), QStringLiteral("pdf")};
        case AbcFileKind::Xlsx:
            return {tr("Excel workbook"), QStringLiteral("*.xlsx"), QStringLiteral("xlsx")};
        case AbcFileKind::Csv:
            return {tr("CSV table"), QStringLiteral("*.csv"), QStringLiteral("csv")};
        case AbcFileKind::Json:
            break;
        }
        return {tr("JSON document"), QStringLiteral("*.json"), QStringLiteral("json")};
    }
    static QString title() { return tr("Export the ABC analysis"); }
    static QString stem(const QString &period) { return tr("ABC analysis %1").arg(period); }
    static QString language() { return tr("Language of the document"); }
    static QString bilingual() { return tr("Chinese and English"); }
    static QString written(const QString &file) { return tr("%1 is written.").arg(file); }
};

QString nameOf(const char *language) {
    const QLatin1String word(language);
    if (word == QLatin1String("zh_CN")) {
        return QStringLiteral("简体中文");
    }
    if (word == QLatin1String("zh_TW")) {
        return QStringLiteral("繁體中文");
    }
    return word == QLatin1String("en") ? QStringLiteral("English") : Words::bilingual();
}

// Everything but the document, which is paper.
base::Result<std::string> write(const app::AbcReport &report, AbcFileKind kind,
                                const std::filesystem::path &path) {
    if (kind == AbcFileKind::Xlsx) {
        app::writeAbcXlsx(report, path);
    } else if (kind == AbcFileKind::Csv) {
        app::writeAbcCsv(report, path);
    } else {
        app::writeAbcJson(report, path);
    }
    return path.string();
}

} // namespace

void exportAbc(PageContext &context, QWidget *over, const app::AbcReport &report, AbcFileKind kind,
               const QString &language) {
    const QString stem = report.name.empty()
                             ? Words::stem(AbcText::period(report.result.period, context.figures))
                             : QString::fromStdString(report.name).replace(u'/', u'-');
    const FileKind fileKind = Words::kind(kind);
    const QString file = context.files.saveFile(
        over, Words::title(), stem + QLatin1Char('.') + fileKind.suffix, {fileKind});
    if (file.isEmpty()) {
        return;
    }
    const std::shared_ptr<app::ReadSession> session = context.workspace.openReader();
    const auto spoken = [session, report, word = language.toStdString()] {
        return app::AbcService(session->context()).inLanguage(report, word);
    };
    if (kind == AbcFileKind::Pdf) {
        writePaper(
            context, over, file,
            [spoken](
                const std::filesystem::path &path) -> base::Result<documents::WrittenDocument> {
                ACCORD_TRY(const app::AbcReport made, spoken());
                documents::AbcPdfOptions options;
                options.language = documents::documentLanguageFromCode(made.language)
                                       .value_or(documents::DocumentLanguage::SimplifiedChinese);
                return documents::writeAbcPdf(made, options, path);
            });
        return;
    }
    context.jobs.run<std::string>(
        Words::title(),
        [spoken, kind, path = std::filesystem::path(file.toStdString())](
            const base::Progress &) -> base::Result<std::string> {
            ACCORD_TRY(const app::AbcReport made, spoken());
            return write(made, kind, path);
        },
        over,
        [&context, over = QPointer<QWidget>(over), file](const base::Result<std::string> &written) {
            if (written) {
                noteFile(context.navigator, Words::written(file), file);
            } else {
                context.actions.tell(over, written.error());
            }
        });
}

void fillAbcExportMenu(PageContext &context, QMenu &menu,
                       std::function<void(AbcFileKind, const QString &)> chosen) {
    auto *group = new QActionGroup(&menu);
    for (const AbcFileKind kind :
         {AbcFileKind::Pdf, AbcFileKind::Xlsx, AbcFileKind::Csv, AbcFileKind::Json}) {
        const FileKind words = Words::kind(kind);
        QAction *action = menu.addAction(words.name + u'…');
        action->setObjectName(QStringLiteral("abc_export_") + words.suffix);
        QObject::connect(action, &QAction::triggered, group, [group, kind, chosen] {
            chosen(kind, group->checkedAction()->data().toString());
        });
    }
    menu.addSeparator();
    QMenu *languages = menu.addMenu(Words::language());
    const QString before =
        context.settings.value(QString::fromLatin1(kLanguageKey), context.figures.language())
            .toString();
    for (const char *const language : kLanguages) {
        QAction *action = languages->addAction(nameOf(language));
        action->setObjectName(QStringLiteral("abc_export_language_") +
                              QString::fromLatin1(language));
        action->setCheckable(true);
        action->setData(QString::fromLatin1(language));
        action->setChecked(before == QLatin1String(language));
        group->addAction(action);
    }
    QObject::connect(group, &QActionGroup::triggered, &menu, [&context](const QAction *action) {
        context.settings.setValue(QString::fromLatin1(kLanguageKey), action->data());
    });
}

} // namespace accord::ui
