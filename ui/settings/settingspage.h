// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"

namespace meyar::ui {

class Card;
class IconButton;
class Label;
class SectionHeader;
class SegmentedSwitch;
class SettingsController;
class SettingsRow;
class TextField;

/// The page "settings": language and look, who works here, this laptop and its data.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(SettingsController &controller, QWidget *parent = nullptr);

    void activated() override;

protected:
    void retranslate() override;

private:
    QWidget *buildLook();
    QWidget *buildPerson();
    QWidget *buildLaptop();
    QWidget *buildData();
    void buildActions();
    void connectSignals();
    void updateChoices();
    void updateLaptop();
    void nextTheme();
    void copyFingerprint();

    SettingsController &m_controller;
    SectionHeader *m_look = nullptr;
    SegmentedSwitch *m_language = nullptr;
    SettingsRow *m_languageRow = nullptr;
    SegmentedSwitch *m_face = nullptr;
    SettingsRow *m_faceRow = nullptr;
    Label *m_specimen = nullptr;
    SegmentedSwitch *m_theme = nullptr;
    SettingsRow *m_themeRow = nullptr;
    SectionHeader *m_who = nullptr;
    TextField *m_person = nullptr;
    Label *m_personHint = nullptr;
    SectionHeader *m_thisLaptop = nullptr;
    Label *m_label = nullptr;
    Label *m_fingerprintCaption = nullptr;
    Label *m_fingerprint = nullptr;
    IconButton *m_copy = nullptr;
    Label *m_laptopHint = nullptr;
    SectionHeader *m_data = nullptr;
    Label *m_path = nullptr;
    Label *m_programme = nullptr;
    Card *m_sample = nullptr;
    Label *m_sampleText = nullptr;
    Label *m_about = nullptr;
    QAction *m_themeAction = nullptr;
    QAction *m_copyAction = nullptr;
};

} // namespace meyar::ui
