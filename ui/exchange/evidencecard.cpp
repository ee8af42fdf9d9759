// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/evidencecard.h"

#include "ui/common/button.h"
#include "ui/common/feedback.h"
#include "ui/common/label.h"
#include "ui/common/segmentedswitch.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace meyar::ui {

using namespace Qt::StringLiterals;

EvidenceCard::EvidenceCard(QWidget *parent)
    : Card(parent)
    , m_volume(new SegmentedSwitch({}, this))
    , m_title(new SectionHeader)
    , m_contents(new Label(TextRole::BodyBold))
    , m_hint(new Label(TextRole::Small))
    , m_volumeCaption(new Label(TextRole::Body))
    , m_save(new Button(ButtonKind::Plain))
    , m_progress(new TaskProgress(this))
    , m_problem(new InlineError(this))
    , m_result(new QWidget)
    , m_mark(new MarkLabel(Mark::Good, 18))
    , m_written(new Label(TextRole::BodyBold))
    , m_files(new Label(TextRole::Small))
    , m_left(new Label(TextRole::Body))
{
    setObjectName(u"evidenceToSend"_s);
    m_contents->setObjectName(u"evidenceContents"_s);
    m_written->setObjectName(u"evidenceWritten"_s);
    m_left->setObjectName(u"evidenceLeft"_s);
    m_problem->setObjectName(u"evidenceProblem"_s);
    m_hint->setTone(Tone::Muted);
    m_files->setTone(Tone::Muted);
    m_left->setTone(Tone::Warn);
    m_volume->setObjectName(u"volumeSize"_s);
    for (const qint64 bytes : volumeSizes) {
        m_volume->addChoice(QString::number(bytes), {});
    }
    m_save->setObjectName(u"saveEvidence"_s);
    m_save->setIconName(u"document-export"_s);
    m_volumeCaption->setWrap(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::l);
    foot->addWidget(m_volumeCaption);
    foot->addWidget(m_volume);
    foot->addStretch(1);
    foot->addWidget(m_save);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_written);
    words->addWidget(m_files);
    words->addWidget(m_left);
    auto *result = new QHBoxLayout(m_result);
    result->setContentsMargins({});
    result->setSpacing(space::m);
    result->addWidget(m_mark, 0, Qt::AlignTop);
    result->addLayout(words, 1);
    m_result->hide();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_contents, m_hint}) {
        body()->addWidget(widget);
    }
    body()->addLayout(foot);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_progress, m_problem, m_result}) {
        body()->addWidget(widget);
    }
    connect(m_save, &Button::clicked, this, &EvidenceCard::saveRequested);
    connect(m_volume, &SegmentedSwitch::chosen, this,
            [this](const QString &id) { Q_EMIT volumeChosen(id.toLongLong()); });
}

void EvidenceCard::showState(const EvidenceState &state)
{
    m_contents->setText(state.contents);
    m_volume->setCurrent(QString::number(state.volume));
    m_save->setEnabled(state.canSave);
    m_volume->setEnabled(state.canSave);
    if (state.isRunning && !m_running) {
        m_progress->start(tr("Writing the photos and documents…"), false);
    } else if (!state.isRunning) {
        m_progress->finish();
    }
    m_running = state.isRunning;
    if (state.problem.isEmpty()) {
        m_problem->clear();
    } else {
        m_problem->show(state.problem);
    }
    m_result->setVisible(!state.written.isEmpty());
    m_mark->setMark(state.left.isEmpty() ? Mark::Good : Mark::Warn);
    m_written->setText(state.written);
    m_files->setText(state.files);
    m_files->setVisible(!state.files.isEmpty());
    m_left->setText(state.left);
    m_left->setVisible(!state.left.isEmpty());
}

void EvidenceCard::retranslate()
{
    m_title->setTitle(tr("Photos and documents"));
    m_hint->setText(tr("They go in files of their own, to whoever the bundle above is for. The other laptop takes them in any "
                       "order, before or after the bundle."));
    m_volumeCaption->setText(tr("Size of each file"));
    m_volume->setAccessibleName(tr("Size of each file"));
    m_volume->setChoiceText(QString::number(volumeSizes[0]), tr("20 MB, for mail"));
    m_volume->setChoiceText(QString::number(volumeSizes[1]), tr("512 MB"));
    m_volume->setChoiceText(QString::number(volumeSizes[2]), tr("4 GB"));
    m_save->setText(tr("Save photos and documents…"));
}

} // namespace meyar::ui
