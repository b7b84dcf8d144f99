// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record_import.h"

#include "app/import_preview.h"
#include "ui/common/action_runner.h"
#include "ui/common/import_words.h"
#include "ui/common/navigator.h"
#include "ui/common/prompter.h"

#include <QCoreApplication>

namespace accord::ui {
namespace {

class ImportText {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::ImportText)
public:
    static QList<FileKind> kinds(io::ImportKind kind) {
        QList<FileKind> all{{tr("Excel workbook or CSV table"),
                             QStringLiteral("*.xlsx *.csv *.txt"), QStringLiteral("csv")}};
        if (kind == io::ImportKind::Contacts) {
            all.prepend({tr("Contacts: vCard, Excel or CSV"),
                         QStringLiteral("*.vcf *.xlsx *.csv *.txt"), QStringLiteral("vcf")});
        }
        return all;
    }
    static QString counts(const app::ImportResult &result) {
        return tr("%1 new, %2 changed, %3 as they are, %4 refused")
            .arg(result.rowCounts.made)
            .arg(result.rowCounts.changed)
            .arg(result.rowCounts.unchanged)
            .arg(result.rejected);
    }
    // The first rows that are refused, each with its line and why.
    static QString refused(const app::ImportResult &result, const FailureWords &words) {
        constexpr std::size_t kShown = 5;
        QStringList lines;
        for (std::size_t i = 0; i < std::min(kShown, result.rejectedRows.size()); ++i) {
            const app::RejectedRow &row = result.rejectedRows[i];
            lines << tr("Line %1: %2").arg(row.line).arg(reasonWord(words, row.reason));
        }
        return lines.join(QLatin1Char('\n'));
    }
    static Question question(const app::ImportResult &trial, const FailureWords &words) {
        Question question;
        question.title = tr("Import");
        question.text = counts(trial);
        question.detail = refused(trial, words);
        question.verbs = {tr("Import")};
        return question;
    }
    static QString title() { return tr("Import a file"); }
    static QString nothing() { return tr("All of it is on file already."); }
    static QString done(const app::ImportResult &result) {
        return tr("Imported: %1").arg(counts(result));
    }
};

bool saysWhose(const io::MapDocument &map, const app::ImportPreview &preview) {
    return preview.format.kind != "vcard" &&
           (map.fields.contains("customer_code") || map.fields.contains("customer_name"));
}

base::Result<app::ImportRequest> requestFor(const std::filesystem::path &file, io::ImportKind kind,
                                            const std::string &customer) {
    ACCORD_TRY(const app::ImportPreview preview, app::previewImport(file, kind));
    app::ImportRequest request;
    request.file = file;
    request.kind = kind;
    io::MapDocument map = app::suggestedMap(preview);
    if (!saysWhose(map, preview)) {
        map.fields.erase("customer_name");
        map.fields["customer_code"] = {{}, customer};
    }
    if (!preview.dateFormats.empty()) {
        map.dateFormat = preview.dateFormats.front();
    }
    request.map = std::move(map);
    return request;
}

} // namespace

void importRecords(PageContext &context, QWidget *over, io::ImportKind kind,
                   const std::string &customer) {
    const QString chosen =
        context.files.openFile(over, ImportText::title(), ImportText::kinds(kind));
    if (chosen.isEmpty()) {
        return;
    }
    auto request = context.actions.run(
        over,
        [&] { return requestFor(std::filesystem::path(chosen.toStdString()), kind, customer); },
        false);
    if (!request) {
        return;
    }
    app::ImportService imports(context.app());
    request->dryRun = true;
    const auto trial = context.actions.run(
        over, [&] { return imports.run(*request); }, false);
    if (!trial) {
        return;
    }
    if (trial->rejected == 0 && trial->rowCounts.made + trial->rowCounts.changed == 0) {
        context.navigator.note(ImportText::nothing());
        return;
    }
    if (context.prompter.ask(over, ImportText::question(*trial, context.actions.words())) != 0) {
        return;
    }
    request->dryRun = false;
    const auto done = context.actions.run(over, [&] { return imports.run(*request); });
    if (done) {
        context.navigator.note(ImportText::done(*done));
    }
}

} // namespace accord::ui
