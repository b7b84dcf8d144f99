// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/abc/abc_apply.h"

#include "app/abc_class_service.h"
#include "ui/abc/abc_text.h"
#include "ui/common/action_runner.h"
#include "ui/common/figures.h"
#include "ui/common/navigator.h"
#include "ui/common/prompter.h"

#include <QCoreApplication>

namespace accord::ui {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::AbcApply)
};

constexpr int kMostNamed = 8;

// "KA-0012 Name: B → A, every 7 days", the first few.
QString namedChanges(const app::AbcApplication &preview) {
    QStringList lines;
    for (const auto &one : preview.intervals) {
        if (lines.size() == kMostNamed) {
            lines << Words::tr("and %n more", nullptr,
                               static_cast<int>(preview.intervals.size()) - kMostNamed);
            break;
        }
        lines << Words::tr("%1 %2: %3 → %4, a visit every %5 days")
                     .arg(QString::fromStdString(one.code), QString::fromStdString(one.name),
                          AbcText::cls(one.from), AbcText::cls(one.to),
                          QString::number(one.toDays));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

bool mayApplyAbc(const PageContext &context) {
    return domain::mayDo(context.app().actor.role, domain::Action::KeepAbc, domain::Reach::Team);
}

bool applyKeptAbc(PageContext &context, QWidget *over, const QString &run) {
    const auto apply = [&](bool dryRun) {
        return context.actions.run(
            over,
            [&] {
                return app::AbcClassService(context.app())
                    .apply(run.toStdString(), dryRun, context.figures.language().toStdString());
            },
            !dryRun);
    };
    const auto preview = apply(true);
    if (!preview) {
        return false;
    }
    if (preview->changed == 0) {
        context.navigator.note(
            Words::tr("The customers have the classes of “%1” already.").arg(run));
        return false;
    }
    const auto changed = static_cast<int>(preview->changed);
    Question question;
    question.title = Words::tr("Apply classes");
    question.text = Words::tr("Give the customers the classes of “%1”? %2 This can be undone.")
                        .arg(run, Words::tr("%n customers get another class.", nullptr, changed));
    question.detail = namedChanges(*preview);
    question.verbs = {Words::tr("Change %n classes", nullptr, changed)};
    if (context.prompter.ask(over, question) != 0 || !apply(false)) {
        return false;
    }
    context.navigator.note(Words::tr("Classes of “%1” applied.").arg(run));
    return true;
}

} // namespace accord::ui
