// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/language.h"

#include <QWidget>

namespace meyar::ui {

class Button;
class Dialogs;
class Label;
class SegmentedSwitch;
class TextField;

/// What somebody who starts Meyar for the first time wants to begin with.
struct FirstChoice
{
    enum class Begin {
        Sample, ///< the sample programme, to look around
        Own, ///< an empty database
        Given, ///< a file that somebody gave: `path`, a bundle or a database
    };
    Begin begin = Begin::Own;
    QString person; ///< cleaned; may be empty
    QString path;
};

/// The first window on a computer that has no work yet: language, name, what to begin with. Everything can be changed
/// in the settings, and Enter begins at once.
class FirstRun final : public QWidget
{
    Q_OBJECT

public:
    FirstRun(LanguageController &languages, Dialogs &dialogs, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const meyar::ui::FirstChoice &choice);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildChoice(Button *button, Label *hint);
    void retranslate();
    void choose(FirstChoice::Begin begin);

    LanguageController &m_languages;
    Dialogs &m_dialogs;
    Label *m_title;
    Label *m_purpose;
    Label *m_languageName;
    SegmentedSwitch *m_language;
    Label *m_personName;
    TextField *m_person;
    Label *m_beginName;
    Button *m_own;
    Label *m_ownHint;
    Button *m_sample;
    Label *m_sampleHint;
    Button *m_given;
    Label *m_givenHint;
    Label *m_foot;
};

} // namespace meyar::ui
