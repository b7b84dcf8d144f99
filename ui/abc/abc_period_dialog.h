// SPDX-License-Identifier: GPL-3.0-or-later
// AbcPeriodDialog: any run of whole months.
#pragma once

#include "base/month.h"
#include "ui/common/page_context.h"

#include <QDialog>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace accord::ui {

class AbcPeriodDialog : public QDialog {
    Q_OBJECT
public:
    // `months`: the months with figures; `now` is offered even outside of them.
    AbcPeriodDialog(PageContext &context, const std::optional<base::Period> &months,
                    const base::Period &now, QWidget *parent);
    [[nodiscard]] base::Period period() const;

private:
    [[nodiscard]] QComboBox *makeMonths(const QString &id, const QString &name,
                                        const base::Period &all, base::Month now);
    void check();

    PageContext &m_context;
    QComboBox *m_from = nullptr;
    QComboBox *m_to = nullptr;
    QLabel *m_error;
    QPushButton *m_apply;
};

} // namespace accord::ui
