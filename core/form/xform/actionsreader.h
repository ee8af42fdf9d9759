// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/xform/bodyreader.h"

namespace meyar::form {

/// What the actions of an XForm (setvalue and the like) do to its nodes.
class ActionsReader
{
public:
    ActionsReader(XFormContext &context, const BodyReader &body);

    /// Whether the node is set when another is answered.
    [[nodiscard]] bool isTriggered(int dataNode) const;
    /// Sets what the actions give the node: its default, its triggers with their calculation, or
    /// that it is filled in from the device.
    void apply(int dataNode, bool hasControl, Node &node) const;

private:
    struct Actions
    {
        const XmlElement *onLoad = nullptr; ///< setvalue
        const XmlElement *onChange = nullptr;
        std::vector<int> triggers;
        const XmlElement *device = nullptr; ///< odk:setgeopoint or odk:recordaudio
        std::vector<int> deviceTriggers;
    };

    void add(const BodyReader::Action &action);
    void addChange(const XmlElement &element, int trigger, Actions &actions);
    void setDefault(const XmlElement &action, int dataNode, Node &node) const;
    [[nodiscard]] QString valueOf(const XmlElement &action, int dataNode) const;

    XFormContext &m_context;
    std::map<int, Actions> m_actions; ///< by data node
};

/// Makes `text` the node's default, so that it is taken as it stands and not computed.
void setLiteralDefault(const QString &text, Node &node);

} // namespace meyar::form
