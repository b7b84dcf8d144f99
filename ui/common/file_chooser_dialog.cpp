// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/file_chooser_dialog.h"

#include <QApplication>
#include <QFileInfo>
#include <QStyle>

namespace accord::ui {

QIcon NameIcons::icon(IconType type) const {
    const QStyle *style = QApplication::style();
    switch (type) {
    case Folder:
        return style->standardIcon(QStyle::SP_DirIcon);
    case Drive:
        return style->standardIcon(QStyle::SP_DriveHDIcon);
    case Computer:
        return style->standardIcon(QStyle::SP_ComputerIcon);
    case Desktop:
        return style->standardIcon(QStyle::SP_DesktopIcon);
    case Trashcan:
        return style->standardIcon(QStyle::SP_TrashIcon);
    default:
        return style->standardIcon(QStyle::SP_FileIcon);
    }
}

QIcon NameIcons::icon(const QFileInfo &file) const {
    return icon(file.isDir() ? Folder : File);
}

QString NameIcons::type(const QFileInfo &file) const {
    return file.isDir() ? QFileDialog::tr("Folder") : file.suffix().toUpper();
}

FileChooserDialog::FileChooserDialog(QWidget *over, const QString &title, const QString &folder,
                                     const QString &filter)
    : QFileDialog(over, title, folder, filter) {
    setObjectName(QStringLiteral("fileDialog"));
    setIconProvider(&m_icons);
#ifdef Q_OS_LINUX
    // Those of the desktop run in this process too and look into files as they like.
    setOption(QFileDialog::DontUseNativeDialog);
#endif
}

QString FileChooserDialog::choose() {
    return exec() == QDialog::Accepted && !selectedFiles().isEmpty() ? selectedFiles().first()
                                                                     : QString();
}

} // namespace accord::ui
