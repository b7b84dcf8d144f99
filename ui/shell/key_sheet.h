// SPDX-License-Identifier: GPL-3.0-or-later
// KeySheet (Ctrl+/): the keys of the window on one page, from the same table that makes them; of
// those for records the ones that do something on the page in front.
#pragma once

#include "ui/shell/key_map.h"

#include <QDialog>

namespace accord::ui {

class Theme;

class KeySheet : public QDialog {
    Q_OBJECT
public:
    KeySheet(const Theme &theme, const Page *page, QWidget *parent);

private:
    [[nodiscard]] bool works(const KeyEntry &entry) const;
    [[nodiscard]] QWidget *makeGroup(const KeyGroup &group, const Theme &theme) const;

    const Page *m_page;
};

void showKeySheet(QWidget *over, const Theme &theme, const Page *page);

} // namespace accord::ui
