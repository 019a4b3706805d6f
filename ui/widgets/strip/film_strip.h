// The pictures of this sitting, variants side by side, newest last. Click one to look at it.
#pragma once

#include <QListView>

namespace depict {

class PaintingList;
class Session;

/// Hidden while there are fewer than two pictures. Delete removes the picture that is shown.
class FilmStrip : public QListView {
    Q_OBJECT
public:
    FilmStrip(Session& session, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showEasel();
    void choose(const QModelIndex& index);

    Session& m_session;
    PaintingList* m_list;
};

} // namespace depict
