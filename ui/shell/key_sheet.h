// SPDX-License-Identifier: GPL-3.0-or-later
// KeySheet (Ctrl+/): all keys of the window on one page, from the same table that makes them.
#pragma once

#include "ui/shell/key_map.h"

#include <QDialog>

namespace accord::ui {

class Theme;

class KeySheet : public QDialog {
    Q_OBJECT
public:
    KeySheet(const Theme &theme, QWidget *parent);

private:
    [[nodiscard]] static QWidget *makeGroup(const KeyGroup &group, const Theme &theme);
};

void showKeySheet(QWidget *over, const Theme &theme);

} // namespace accord::ui
