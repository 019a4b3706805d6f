#include "widgets/notice/notice_bar.h"

#include "widgets/theme/buttons.h"
#include "widgets/theme/icon_label.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace depict {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent), m_sentence(new QLabel(this)), m_remedy(new QLabel(this)) {
    setLook(this, "trouble");
    setAccessibleName(tr("Notice"));
    auto* icon = new IconLabel(QStringLiteral("warning"), this);
    setLook(m_sentence, "heading");
    for (QLabel* label : {m_sentence, m_remedy}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText); // details may hold anything, also names of files
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* close = iconButton(QStringLiteral("close"), tr("Dismiss"), this);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(m_sentence);
    column->addWidget(m_remedy);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kGap, kGap, kGap, kGap);
    row->setSpacing(2 * kGap);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    setVisible(false);
}

void NoticeBar::show(const ErrorText& error) {
    m_sentence->setText(error.sentence);
    m_remedy->setText(QStringList{error.detail, error.remedy}.join(QLatin1Char(' ')).trimmed());
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString NoticeBar::text() const {
    return QStringList{m_sentence->text(), m_remedy->text()}.join(QLatin1Char(' '));
}

} // namespace depict
