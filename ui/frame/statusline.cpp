// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/statusline.h"

#include "core/base/text.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/chips.h"
#include "ui/common/icons.h"
#include "ui/common/label.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

class Glyph final : public QWidget
{
public:
    explicit Glyph(QString name)
        : m_name(std::move(name))
    {
        setFixedSize(16, 16);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), m_name, tokens().text2);
    }

private:
    QString m_name;
};

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_mark(new MarkLabel(Mark::None, 14))
    , m_saved(new Label(TextRole::Small))
    , m_exportIcon(new Glyph(u"drive-removable-media-usb"_s))
    , m_export(new Label(TextRole::Small))
    , m_sample(new Chip)
    , m_help(new Button(ButtonKind::Quiet))
{
    setFixedHeight(28);
    m_row->setContentsMargins(14, 0, 10, 0);
    m_row->setSpacing(space::s);
    for (Label *label : {m_saved, m_export}) {
        label->setWrap(false);
    }
    m_row->addWidget(m_mark);
    m_row->addWidget(m_saved);
    m_row->addSpacing(space::m);
    m_row->addWidget(m_exportIcon);
    m_row->addWidget(m_export);
    m_row->addStretch(1);
    m_row->addWidget(m_sample);
    m_row->addWidget(m_help);
    m_export->setTone(Tone::Muted);
    m_sample->setOutlined(true);
    m_sample->hide();
    m_help->setSmall(true);
    m_help->setKeyHint(u"F1"_s);
    connect(m_help, &QAbstractButton::clicked, this, &StatusLine::helpRequested);
    retranslate();
}

void StatusLine::setSaved(const QDateTime &when)
{
    m_state = State::Saved;
    m_savedAt = when;
    retranslate();
}

void StatusLine::setSaving()
{
    m_state = State::Saving;
    retranslate();
}

void StatusLine::setSaveFailed(const QString &why)
{
    m_state = State::Failed;
    m_why = why;
    retranslate();
}

void StatusLine::setUnexported(int answers)
{
    m_unexported = answers;
    retranslate();
}

void StatusLine::setSampleData(bool sample)
{
    m_sample->setVisible(sample);
}

void StatusLine::addTrailing(QWidget *widget)
{
    m_row->insertWidget(m_row->indexOf(m_help), widget);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(QRect(0, 0, width(), 1), tokens().line);
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void StatusLine::retranslate()
{
    switch (m_state) {
    case State::Unknown:
        m_mark->setMark(Mark::None);
        m_saved->setText({});
        break;
    case State::Saved:
        m_mark->setMark(Mark::Good);
        m_saved->setTone(Tone::Good);
        m_saved->setText(
            tr("All answers saved %1").arg(isolated(m_savedAt.toLocalTime().toString(u"HH:mm"_s))));
        break;
    case State::Saving:
        m_mark->setMark(Mark::Saving);
        m_saved->setTone(Tone::Muted);
        m_saved->setText(tr("Saving"));
        break;
    case State::Failed:
        m_mark->setMark(Mark::Bad);
        m_saved->setTone(Tone::Bad);
        m_saved->setText(tr("Not saved: %1").arg(m_why));
        break;
    }
    m_mark->setVisible(m_state != State::Unknown);
    m_export->setText(grouped(tr("%n answers not yet exported", nullptr, m_unexported), m_unexported));
    m_export->setVisible(m_unexported > 0);
    m_exportIcon->setVisible(m_unexported > 0);
    m_sample->setText(tr("Sample data"));
    m_help->setText(tr("Help"));
}

} // namespace meyar::ui
