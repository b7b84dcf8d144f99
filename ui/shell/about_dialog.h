// SPDX-License-Identifier: GPL-3.0-or-later
// About: name, version, licence, which file is open.
#pragma once

#include "ui/common/page_context.h"

#include <QDialog>

namespace accord::ui {

class AboutDialog : public QDialog {
    Q_OBJECT
public:
    AboutDialog(PageContext &context, QWidget *parent);
};

void showAbout(QWidget *over, PageContext &context);

} // namespace accord::ui
