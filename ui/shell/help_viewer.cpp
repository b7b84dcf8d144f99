// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_viewer.h"

#include "ui/common/parts.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTextBlock>
#include <QTextCursor>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kWidth = 900;
constexpr int kHeight = 680;
constexpr int kListWidth = 200;
constexpr auto *kFirstPage = "start";

QString textOf(const QString &file) {
    QFile page(file);
    return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
}

// The first heading of a page, for the list.
QString titleOf(const QString &text) {
    const QString first = text.section(QLatin1Char('\n'), 0, 0);
    return first.startsWith(QLatin1Char('#')) ? first.mid(1).trimmed() : first;
}

// Headings in the type of the theme instead of Qt's much larger ones.
void setHeadings(QTextDocument &document, const Theme &theme) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextBlockFormat format = block.blockFormat();
        if (level > 0) {
            QTextCharFormat look;
            look.setFont(theme.font(level == 1 ? TypeRole::PageTitle : TypeRole::Section));
            look.setForeground(theme.color(Role::Text));
            cursor.mergeCharFormat(look);
            format.setTopMargin(theme.px(level == 1 ? 0 : 16));
        }
        format.setBottomMargin(theme.px(6));
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace

QVariant SealedBrowser::loadResource(int type, const QUrl &name) {
    if (type != QTextDocument::ImageResource) {
        return QByteArray("");
    }
    // "../../images/plans.png" of a page is ":/images/plans.png" in the program.
    const QString file = QStringLiteral(":/images/") + QFileInfo(name.path()).fileName();
    const QImage picture(file);
    if (picture.isNull()) {
        QImage nothing(1, 1, QImage::Format_ARGB32);
        nothing.fill(Qt::transparent);
        return nothing;
    }
    const int room = std::max(200, viewport()->width() - 48);
    return picture.width() > room ? picture.scaledToWidth(room, Qt::SmoothTransformation) : picture;
}

HelpViewer::HelpViewer(PageContext &context, QString language, QWidget *parent)
    : QDialog(parent),
      m_theme(context.theme),
      m_language(std::move(language)),
      m_list(new QListWidget),
      m_text(new SealedBrowser),
      m_address(makeLabel(LabelKind::Body)) {
    setObjectName(QStringLiteral("help"));
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Theme &theme = context.theme;
    resize(theme.px(kWidth), theme.px(kHeight));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    m_list->setObjectName(QStringLiteral("help_pages"));
    m_list->setAccessibleName(tr("Pages of the manual"));
    m_list->setFixedWidth(theme.px(kListWidth));
    m_list->setProperty("kind", "side");
    m_text->setObjectName(QStringLiteral("help_text"));
    m_text->setAccessibleName(tr("Page of the manual"));
    m_text->setOpenLinks(false);
    m_text->setOpenExternalLinks(false);
    m_text->document()->setDocumentMargin(theme.px(measure::kPageInset));
    m_text->setProperty("kind", "page");
    line->addWidget(m_list);
    line->addWidget(makeHairline(Qt::Vertical));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_text, 1);
    column->addWidget(makeAddressBar());
    line->addLayout(column, 1);
    QStringList stems;
    for (const QString &file : QDir(folder()).entryList({QStringLiteral("*.md")}, QDir::Files)) {
        stems << QFileInfo(file).completeBaseName();
    }
    stems.removeAll(QString::fromLatin1(kFirstPage));
    stems.prepend(QString::fromLatin1(kFirstPage));
    for (const QString &stem : std::as_const(stems)) {
        auto *item =
            new QListWidgetItem(titleOf(textOf(folder() + stem + QStringLiteral(".md"))), m_list);
        item->setData(Qt::UserRole, stem);
    }
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item != nullptr && item->data(Qt::UserRole).toString() != m_page) {
            turnTo(item->data(Qt::UserRole).toString());
        }
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpViewer::follow);
    connect(&theme, &Theme::changed, this, [this] { turnTo(m_page); });
}

QWidget *HelpViewer::makeAddressBar() {
    m_addressBar = new QWidget;
    setGround(*m_addressBar, "window");
    auto *line = new QHBoxLayout(m_addressBar);
    const int inset = m_theme.px(measure::kSideInset);
    line->setContentsMargins(inset, m_theme.px(6), inset, m_theme.px(6));
    m_address->setObjectName(QStringLiteral("help_address"));
    m_address->setWordWrap(true);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    line->addWidget(m_address, 1);
    auto *copy = makeButton(QStringLiteral("help_copy_address"), ButtonKind::Plain, tr("Copy"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_address->text()); });
    line->addWidget(copy);
    m_addressBar->hide();
    return m_addressBar;
}

QString HelpViewer::folder() const {
    QString own = QStringLiteral(":/user/%1/").arg(m_language);
    if (QFile::exists(own + QString::fromLatin1(kFirstPage) + QStringLiteral(".md"))) {
        return own;
    }
    return m_language.startsWith(QLatin1String("zh")) ? QStringLiteral(":/user/zh_CN/")
                                                      : QStringLiteral(":/user/en/");
}

void HelpViewer::turnTo(const QString &page) {
    const QString wanted = folder() + page + QStringLiteral(".md");
    m_page = QFile::exists(wanted) ? page : QString::fromLatin1(kFirstPage);
    m_text->document()->setMarkdown(
        textOf(folder() + m_page + QStringLiteral(".md")),
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub |
                                        QTextDocument::MarkdownNoHTML));
    setHeadings(*m_text->document(), m_theme);
    m_text->moveCursor(QTextCursor::Start);
    m_addressBar->hide();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == m_page) {
            m_list->setCurrentRow(row);
        }
    }
}

void HelpViewer::follow(const QUrl &link) {
    const QString name = link.path();
    if (link.scheme().isEmpty() && name.endsWith(QLatin1String(".md")) &&
        !name.contains(QLatin1Char('/'))) {
        turnTo(name.chopped(3));
        return;
    }
    m_address->setText(link.toString());
    m_address->setAccessibleName(tr("Address: %1").arg(link.toString()));
    m_addressBar->show();
}

} // namespace accord::ui
