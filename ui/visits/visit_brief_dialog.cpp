// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visit_brief_dialog.h"

#include "app/visit_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/parts.h"
#include "ui/visits/visit_brief_pane.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kWidth = 480;
constexpr int kHeight = 600;

} // namespace

VisitBriefDialog::VisitBriefDialog(PageContext &context, const QString &customer, QWidget *parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("visit_brief_dialog"));
    setWindowTitle(tr("Brief before the visit"));
    auto *pane = new VisitBriefPane(context);
    const auto brief = context.actions.attempt(
        [&] { return app::VisitService(context.app()).brief(customer.toStdString()); });
    if (brief) {
        pane->show(*brief);
    }
    auto *close = makeButton(QStringLiteral("visit_brief_close"), ButtonKind::Primary, tr("Close"));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(pane, 1);
    layout->addWidget(buttons);
    close->setDefault(true); // in the dialog now, which else makes another one its default
    resize(context.theme.px(kWidth), context.theme.px(kHeight));
}

} // namespace accord::ui
