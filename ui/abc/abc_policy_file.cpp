// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/abc/abc_policy_file.h"

#include "app/json_input.h"
#include "base/atomic_file.h"
#include "domain/abc/abc_policy.h"
#include "ui/common/action_runner.h"
#include "ui/common/navigator.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace accord::ui {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::AbcPolicyFile)
public:
    static QList<FileKind> kinds() {
        return {{tr("ABC policy"), QStringLiteral("*.json"), QStringLiteral("json")}};
    }
    static QString readTitle() { return tr("Read an ABC policy"); }
    static QString writeTitle() { return tr("Save the ABC policy"); }
    static QString suggestion() { return tr("ABC policy") + QStringLiteral(".json"); }
    static QString written(const QString &file) { return tr("%1 is written.").arg(file); }
};

base::Result<domain::AbcPolicy> policyIn(const std::filesystem::path &file) {
    ACCORD_TRY(const nlohmann::json document, app::readJsonInput(file));
    base::Issues issues;
    const domain::AbcPolicy policy = domain::abcPolicyFromJson(document, issues);
    if (!issues.empty()) {
        return tl::unexpected(issues.front());
    }
    return policy;
}

} // namespace

std::optional<AbcPolicyFile> readAbcPolicy(PageContext &context, QWidget *over) {
    const QString file = context.files.openFile(over, Words::readTitle(), Words::kinds());
    if (file.isEmpty()) {
        return std::nullopt;
    }
    const auto policy = context.actions.run(
        over, [&] { return policyIn(file.toStdString()); }, false);
    if (!policy) {
        return std::nullopt;
    }
    return AbcPolicyFile{*policy, QFileInfo(file).fileName().toStdString()};
}

void writeAbcPolicy(PageContext &context, QWidget *over, const domain::AbcPolicy &policy) {
    const QString file =
        context.files.saveFile(over, Words::writeTitle(), Words::suggestion(), Words::kinds());
    if (file.isEmpty()) {
        return;
    }
    const bool done = context.actions.run(
        over,
        [&]() -> base::Done {
            base::writeFileAtomically(file.toStdString(),
                                      domain::abcPolicyJson(policy).dump(2) + "\n");
            return {};
        },
        false);
    if (done) {
        context.navigator.note(Words::written(file));
    }
}

} // namespace accord::ui
