// SPDX-License-Identifier: GPL-3.0-or-later
// FileChooserDialog: a file dialog that looks at names only. The usual ones open every file of the
// folder to choose its icon; when the company file is among them, the engine loses its locks on it
// (docs/decisions/0011).
#pragma once

#include <QAbstractFileIconProvider>
#include <QFileDialog>

namespace accord::ui {

// Icons and kinds by name alone.
class NameIcons : public QAbstractFileIconProvider {
public:
    [[nodiscard]] QIcon icon(IconType type) const override;
    [[nodiscard]] QIcon icon(const QFileInfo &file) const override;
    [[nodiscard]] QString type(const QFileInfo &file) const override;
};

class FileChooserDialog : public QFileDialog {
    Q_OBJECT
public:
    FileChooserDialog(QWidget *over, const QString &title, const QString &folder,
                      const QString &filter = {});
    // Runs it; the file chosen, "" = cancelled.
    [[nodiscard]] QString choose();

private:
    void layColumns();

    NameIcons m_icons;
};

} // namespace accord::ui
