// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_files_tab.h"

#include "app/customer_file_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"

#include <QVBoxLayout>

namespace accord::ui {

CustomerFilesTab::CustomerFilesTab(PageContext &context, FilePane::Opener opener)
    : m_context(context),
      m_pane(new FilePane(
          context, QStringLiteral("files"),
          new EmptyState(context.icons, QStringLiteral("file"), tr("No files yet"),
                         tr("Drop files here, paste a picture, or choose one: contracts, "
                            "photos of shelves, price lists.")),
          std::move(opener))) {
    auto *layout = new QVBoxLayout(this);
    const int inset = context.theme.px(measure::kPageInset);
    layout->setContentsMargins(inset, context.theme.px(12), inset, context.theme.px(12));
    layout->addWidget(m_pane);
}

bool CustomerFilesTab::concerns(app::Changes changes) const {
    return changes.has(app::DataKind::Customers);
}

void CustomerFilesTab::showCustomer(const domain::Customer &customer) {
    const bool mayEdit =
        app::demand(m_context.app(), domain::Action::EditFile, customer.owner).has_value();
    auto files = m_context.actions.run(
        this, [&] { return app::CustomerFileService(m_context.app()).ofCustomer(customer.code); },
        false);
    m_pane->show({customer.code, {}, mayEdit},
                 std::move(files).value_or(std::vector<domain::CustomerFile>()));
}

void CustomerFilesTab::take(const QVariantMap &hint) {
    m_pane->choose(hint.value(QStringLiteral("id")).toString().toStdString());
}

} // namespace accord::ui
