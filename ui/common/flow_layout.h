// SPDX-License-Identifier: GPL-3.0-or-later
// FlowLayout: widgets in a line that goes on in the next one when the width is used up, as bars of
// fields and filters do in a narrow window.
#pragma once

#include <QLayout>
#include <QList>

namespace accord::ui {

class FlowLayout : public QLayout {
public:
    // Gaps in pixels, between widgets of a line and between lines.
    FlowLayout(int across, int down, QWidget *parent = nullptr);
    FlowLayout(const FlowLayout &) = delete;
    FlowLayout &operator=(const FlowLayout &) = delete;
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &area) override;

private:
    // Height used; moves the widgets when `isReal`.
    int arrange(const QRect &area, bool isReal) const;

    QList<QLayoutItem *> m_items;
    int m_across;
    int m_down;
};

} // namespace accord::ui
