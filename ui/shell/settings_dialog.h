// SPDX-License-Identifier: GPL-3.0-or-later
// SettingsDialog (Ctrl+,): language, theme, text size, unit of amounts, and care for the company
// file. Every choice holds at once; there is nothing to confirm.
#pragma once

#include "app/file_service.h"
#include "ui/common/page_context.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace accord::ui {

class MainWindow;
class Segments;

class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(MainWindow &window);

private:
    void build();
    void buildAgain(); // after a change of language or text size
    [[nodiscard]] QWidget *makeLook();
    [[nodiscard]] QWidget *makeFile();
    void addLanguage(QGridLayout &grid, int row);
    void addTheme(QGridLayout &grid, int row);
    void addTextSize(QGridLayout &grid, int row);
    void addUnit(QGridLayout &grid, int row);
    void addLine(QGridLayout &grid, int row, const QString &text, QWidget *field);
    void showBackup();
    void backUp();
    void verify();
    void setBusy(const QString &what);
    void showVerified(const base::Result<std::vector<storage::Problem>> &problems);

    MainWindow &m_window;
    PageContext &m_context;
    QLabel *m_backup = nullptr;
    QLabel *m_outcome = nullptr;
    QPushButton *m_backUp = nullptr;
    QPushButton *m_verify = nullptr;
};

} // namespace accord::ui
