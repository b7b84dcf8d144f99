// SPDX-License-Identifier: GPL-3.0-or-later
// NotHeldDialog: why a visit did not take place: a reason of the company's list and a note.
#pragma once

#include "ui/common/page_context.h"

#include <QDialog>
#include <string>

class QComboBox;
class QLineEdit;

namespace accord::ui {

class NotHeldDialog : public QDialog {
    Q_OBJECT
public:
    NotHeldDialog(PageContext &context, QWidget *parent);
    [[nodiscard]] std::string reason() const; // word of the pick list
    [[nodiscard]] std::string note() const;

private:
    QComboBox *m_reason;
    QLineEdit *m_note;
};

} // namespace accord::ui
