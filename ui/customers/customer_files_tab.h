// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a customer, those of its visits among them.
#pragma once

#include "ui/common/customer_tab.h"
#include "ui/common/file_pane.h"

namespace accord::ui {

class CustomerFilesTab : public CustomerPart {
    Q_OBJECT
public:
    explicit CustomerFilesTab(PageContext &context, FilePane::Opener opener = {});
    void showCustomer(const domain::Customer &customer) override;
    [[nodiscard]] bool concerns(app::Changes changes) const override;
    // {"id": …} brings that file to the front.
    void take(const QVariantMap &hint) override;
    [[nodiscard]] FilePane &pane() const { return *m_pane; }

private:
    PageContext &m_context;
    FilePane *m_pane;
};

} // namespace accord::ui
