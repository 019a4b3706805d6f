<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>ErrorText</name>
    <message>
        <source>This cannot be painted as asked.</source>
        <translation>この指定では描けません。</translation>
    </message>
    <message>
        <source>Change the words, the shape or the settings and try again.</source>
        <translation>言葉、形、設定のいずれかを変えて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>ファイルが見つかりません。</translation>
    </message>
    <message>
        <source>Check its name and folder, then open it again.</source>
        <translation>名前とフォルダーを確認して、もう一度開いてください。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み込めません。</translation>
    </message>
    <message>
        <source>It may be damaged: open it in the program that made it, or take another copy.</source>
        <translation>破損している可能性があります。作成元のプログラムで開くか、別のコピーをお使いください。</translation>
    </message>
    <message>
        <source>This model cannot do that yet.</source>
        <translation>このモデルではまだできません。</translation>
    </message>
    <message>
        <source>Say it another way, or choose a model that can.</source>
        <translation>言い方を変えるか、対応しているモデルを選んでください。</translation>
    </message>
    <message>
        <source>The picture could not be saved there.</source>
        <translation>そこには画像を保存できませんでした。</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for permission to write.</source>
        <translation>別のフォルダーを選ぶか、書き込みの許可を得てください。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Free some space or choose another disk; nothing is lost.</source>
        <translation>空き容量を増やすか、別のディスクを選んでください。失われたものはありません。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>メモリが足りません。</translation>
    </message>
    <message>
        <source>Choose a smaller shape or fewer variants, or close other programs.</source>
        <translation>小さい形にするか、バリエーションを減らすか、他のプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The model is not there.</source>
        <translation>モデルが見つかりません。</translation>
    </message>
    <message>
        <source>Install Depict again, or name the folder with --model.</source>
        <translation>Depict を再インストールするか、--model でフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The model is damaged.</source>
        <translation>モデルが破損しています。</translation>
    </message>
    <message>
        <source>Install Depict again, or name another folder with --model.</source>
        <translation>Depict を再インストールするか、--model で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>A painting is under way.</source>
        <translation>描画中です。</translation>
    </message>
    <message>
        <source>Wait for it or stop it; your words stay where they are.</source>
        <translation>終わるのを待つか、停止してください。言葉はそのまま残ります。</translation>
    </message>
    <message>
        <source>The computing device failed.</source>
        <translation>演算デバイスでエラーが発生しました。</translation>
    </message>
    <message>
        <source>Try again, or start Depict with --device cpu.</source>
        <translation>もう一度試すか、--device cpu を付けて Depict を起動してください。</translation>
    </message>
    <message>
        <source>Something went wrong inside Depict.</source>
        <translation>Depict の内部で問題が発生しました。</translation>
    </message>
    <message>
        <source>Your pictures are safe. Try again, and please report it.</source>
        <translation>画像は無事です。もう一度試し、この問題を報告してください。</translation>
    </message>
</context>
<context>
    <name>depict::AnswerPanel</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Dismiss the answer</source>
        <translation>回答を閉じる</translation>
    </message>
</context>
<context>
    <name>depict::CanvasArea</name>
    <message>
        <source>Zoom out</source>
        <translation>ズームアウト</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>等倍で表示</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ズームイン</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>画像全体を表示</translation>
    </message>
    <message>
        <source>Edit this picture</source>
        <translation>この画像を編集</translation>
    </message>
    <message>
        <source>The next words will change this picture (Ctrl+E)</source>
        <translation>次の言葉でこの画像を変更します (Ctrl+E)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Go on painting as if it had never been stopped</source>
        <translation>停止しなかったかのように描き続けます</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Keep rows</source>
        <translation>行を残す</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 rows</source>
        <translation>停止中: %1 / %2 行</translation>
    </message>
    <message>
        <source>Row %1 of %2 is being painted</source>
        <translation>%1 / %2 行目を描画中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>depict::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
</context>
<context>
    <name>depict::HistoryStrip</name>
    <message>
        <source>Versions of the project</source>
        <translation>プロジェクトのバージョン</translation>
    </message>
    <message>
        <source>Arrow keys walk through the versions; the menu key shows what can be done with one.</source>
        <translation>矢印キーでバージョンを移動し、メニューキーで操作を表示します。</translation>
    </message>
    <message>
        <source>&amp;Edit from here	Enter</source>
        <translation>ここから編集(&amp;E)	Enter</translation>
    </message>
    <message>
        <source>Paint &amp;again exactly</source>
        <translation>まったく同じに描き直す(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rename	F2</source>
        <translation>名前を変更(&amp;R)	F2</translation>
    </message>
    <message>
        <source>Take the &amp;star away	S</source>
        <translation>スターを外す(&amp;S)	S</translation>
    </message>
    <message>
        <source>Give it a &amp;star	S</source>
        <translation>スターを付ける(&amp;S)	S</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>メモ(&amp;N)…</translation>
    </message>
    <message>
        <source>A&amp;ccepted</source>
        <translation>採用(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;jected</source>
        <translation>不採用(&amp;J)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>書き出し(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Prune with all that came of it	Del</source>
        <translation>派生したものごと削除(&amp;P)	Del</translation>
    </message>
    <message>
        <source>&amp;Prune	Del</source>
        <translation>削除(&amp;P)	Del</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What is to be remembered of this version?</source>
        <translation>このバージョンについて何を覚えておきますか？</translation>
    </message>
    <message>
        <source>Export the version</source>
        <translation>バージョンを書き出し</translation>
    </message>
    <message>
        <source>PNG with its words and settings (*.png)</source>
        <translation>言葉と設定を含む PNG (*.png)</translation>
    </message>
    <message>
        <source>OpenRaster with the picture before it (*.ora)</source>
        <translation>元の画像を含む OpenRaster (*.ora)</translation>
    </message>
    <message>
        <source>JPEG (*.jpg)</source>
        <translation>JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>WebP (*.webp)</source>
        <translation>WebP (*.webp)</translation>
    </message>
    <message>
        <source>TIFF (*.tif)</source>
        <translation>TIFF (*.tif)</translation>
    </message>
    <message>
        <source>OpenEXR (*.exr)</source>
        <translation>OpenEXR (*.exr)</translation>
    </message>
    <message>
        <source>&amp;Compare with this one</source>
        <translation>これと比較(&amp;C)</translation>
    </message>
</context>
<context>
    <name>depict::InputChip</name>
    <message>
        <source>Changes this picture</source>
        <translation>この画像を変更</translation>
    </message>
    <message>
        <source>Paint from nothing again</source>
        <translation>何もないところから描き直す</translation>
    </message>
</context>
<context>
    <name>depict::MainWindow</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Say what to change, or ask about the picture: “put a hat on the dog”</source>
        <translation>変更したいことや画像への質問をどうぞ:「犬に帽子をかぶせて」</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>PNG with its words and settings (*.png)</source>
        <translation>言葉と設定を含む PNG (*.png)</translation>
    </message>
    <message>
        <source>JPEG (*.jpg)</source>
        <translation>JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>WebP (*.webp)</source>
        <translation>WebP (*.webp)</translation>
    </message>
    <message>
        <source>TIFF (*.tif)</source>
        <translation>TIFF (*.tif)</translation>
    </message>
    <message>
        <source>OpenEXR (*.exr)</source>
        <translation>OpenEXR (*.exr)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>クリップボードに画像がありません</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New painting</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open picture…</source>
        <translation>画像を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;model folder…</source>
        <translation>モデルフォルダーを開く(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>画像を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>画像を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit this picture by words</source>
        <translation>この画像を言葉で編集(&amp;E)</translation>
    </message>
    <message>
        <source>Paint from &amp;nothing</source>
        <translation>何もないところから描く(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Painting</source>
        <translation>描画(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>描く(&amp;P)</translation>
    </message>
    <message>
        <source>Pause / &amp;resume</source>
        <translation>一時停止 / 再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep rows</source>
        <translation>行を残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Continue the stopped painting</source>
        <translation>停止した描画を続ける(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discard rows</source>
        <translation>行を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Write the words</source>
        <translation>言葉を書く(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Fit the picture</source>
        <translation>画面サイズに合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;200 %</source>
        <translation>&amp;200 %</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ズームイン(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ズームアウト(&amp;O)</translation>
    </message>
    <message>
        <source>Cell &amp;grid</source>
        <translation>セルグリッド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Depict</source>
        <translation>Depict について(&amp;A)</translation>
    </message>
    <message>
        <source>About Depict</source>
        <translation>Depict について</translation>
    </message>
    <message>
        <source>&lt;b&gt;Depict %1&lt;/b&gt;&lt;br&gt;A picture studio that paints in front of your eyes, cell by cell.&lt;br&gt;&lt;br&gt;Apache License 2.0</source>
        <translation>&lt;b&gt;Depict %1&lt;/b&gt;&lt;br&gt;目の前で 1 セルずつ描いていく画像スタジオ。&lt;br&gt;&lt;br&gt;Apache License 2.0</translation>
    </message>
    <message>
        <source>%1 — Depict</source>
        <translation>%1 — Depict</translation>
    </message>
    <message>
        <source>Say what to paint: “a red car and a dog on the beach”</source>
        <translation>描きたいものを書いてください:「浜辺の赤い車と犬」</translation>
    </message>
    <message>
        <source>Say what to paint inside the selection: “a hat”</source>
        <translation>選択範囲に描くものを書いてください:「帽子」</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>選択(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべてを選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>選択を解除(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>選択範囲を反転(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Grow…</source>
        <translation>拡張(&amp;G)…</translation>
    </message>
    <message>
        <source>Grow the selection</source>
        <translation>選択範囲を拡張</translation>
    </message>
    <message>
        <source>S&amp;hrink…</source>
        <translation>縮小(&amp;H)…</translation>
    </message>
    <message>
        <source>Shrink the selection</source>
        <translation>選択範囲を縮小</translation>
    </message>
    <message>
        <source>&amp;Fill holes</source>
        <translation>穴を埋める(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove what is selected</source>
        <translation>選択したものを取り除く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep only what is selected</source>
        <translation>選択したものだけを残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Describe what is selected</source>
        <translation>選択したものを説明(&amp;D)</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>ブラシを大きく</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>ブラシを小さく</translation>
    </message>
    <message>
        <source>Show as a &amp;tint</source>
        <translation>色を重ねて表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open a mask…</source>
        <translation>マスクを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the mask…</source>
        <translation>マスクを保存(&amp;V)…</translation>
    </message>
    <message>
        <source>By how many pixels?</source>
        <translation>何ピクセル?</translation>
    </message>
    <message>
        <source>Open a mask</source>
        <translation>マスクを開く</translation>
    </message>
    <message>
        <source>Save the mask</source>
        <translation>マスクを保存</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Ne&amp;w project</source>
        <translation>新規プロジェクト(&amp;W)</translation>
    </message>
    <message>
        <source>Open pro&amp;ject…</source>
        <translation>プロジェクトを開く(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>最近使ったプロジェクト(&amp;R)</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>プロジェクトを別名で保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>やり直す(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove this version</source>
        <translation>このバージョンを削除(&amp;R)</translation>
    </message>
    <message>
        <source>opened picture</source>
        <translation>開いた画像</translation>
    </message>
    <message>
        <source>kept rows</source>
        <translation>残した行</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Depict projects (*.depict)</source>
        <translation>Depict プロジェクト (*.depict)</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>プロジェクトを別名で保存</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>プロジェクト: %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>やり直す(&amp;D): %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>比較(&amp;R)</translation>
    </message>
    <message>
        <source>Write a sheet of before and after</source>
        <translation>前後の比較シートを書き出し</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF ドキュメント (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>前後の比較</translation>
    </message>
    <message>
        <source>Paint with Janus-Pro, Emu3.5 or another model of Depict</source>
        <translation>Janus-Pro、Emu3.5、または Depict の別のモデルで描く</translation>
    </message>
    <message>
        <source>This build of Depict has no engine to open models with.</source>
        <translation>この Depict にはモデルを開くエンジンがありません。</translation>
    </message>
</context>
<context>
    <name>depict::ModelDialog</name>
    <message>
        <source>paints from words</source>
        <translation>言葉から描く</translation>
    </message>
    <message>
        <source>changes pictures by words</source>
        <translation>言葉で画像を変える</translation>
    </message>
    <message>
        <source>answers about pictures</source>
        <translation>画像について答える</translation>
    </message>
    <message>
        <source>plans, maps, selects by words</source>
        <translation>構想、マップ、言葉で選択</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that a model can do</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 × %2 pixels only</source>
        <translation>%1 × %2 ピクセルのみ</translation>
    </message>
    <message>
        <source>any shape from 1:4 to 4:1</source>
        <translation>1:4 から 4:1 までの形</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>新しいウィンドウで開く</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>モデルフォルダーを開く</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>フォルダー未選択</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>モデルフォルダー</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>重みの精度</translation>
    </message>
    <message>
        <source>Janus-Pro, Emu3.5 and models of Depict&apos;s own can be opened; the README says where they are found. Nothing is loaded before you have seen what the folder holds.</source>
        <translation>Janus-Pro、Emu3.5、Depict 独自のモデルを開けます。入手先は README にあります。フォルダーの中身を確認するまで何も読み込まれません。</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>モデルフォルダーを選択</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>フォルダーを読み取り中…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>%1 million, %2 on disk</source>
        <translation>%1M、ディスク上 %2</translation>
    </message>
    <message>
        <source>It</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>%1: needs %2</source>
        <translation>%1: %2 必要</translation>
    </message>
    <message>
        <source>%1 of memory are free.</source>
        <translation>メモリの空きは %1 です。</translation>
    </message>
    <message>
        <source>%1 of memory are free, which is not enough. Close other programs and choose the folder again.</source>
        <translation>メモリの空きは %1 で、足りません。ほかのプログラムを閉じて、フォルダーを選び直してください。</translation>
    </message>
</context>
<context>
    <name>depict::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>depict::PromptBox</name>
    <message>
        <source>Words for the painting</source>
        <translation>描くための言葉</translation>
    </message>
    <message>
        <source>Enter paints, Shift+Enter begins a new line, Alt+Up and Alt+Down bring back earlier words.</source>
        <translation>Enter で描画、Shift+Enter で改行、Alt+↑ と Alt+↓ で以前の言葉を呼び出します。</translation>
    </message>
    <message>
        <source>Say what to paint: “a red car and a dog on the beach”</source>
        <translation>描きたいものを書いてください:「浜辺の赤い車と犬」</translation>
    </message>
</context>
<context>
    <name>depict::Review</name>
    <message>
        <source>Accepted</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前後の比較</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Not a single pixel differs.</source>
        <translation>異なるピクセルはありません。</translation>
    </message>
    <message>
        <source>Largest difference: %1 of %2.</source>
        <translation>最大の差: %1 / %2。</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ.</source>
        <translation>ピクセルの %1 % が異なります。</translation>
    </message>
    <message>
        <source>Inside the mask %1 %, outside not one.</source>
        <translation>マスク内は %1 %、外は 1 つも異なりません。</translation>
    </message>
    <message>
        <source>Inside the mask %1 %, outside %2 %.</source>
        <translation>マスク内は %1 %、外は %2 %。</translation>
    </message>
</context>
<context>
    <name>depict::ReviewArea</name>
    <message>
        <source>Zoom out</source>
        <translation>ズームアウト</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>等倍で表示</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ズームイン</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>画像全体を表示</translation>
    </message>
    <message>
        <source>Counting what differs…</source>
        <translation>違いを数えています…</translation>
    </message>
    <message>
        <source>What differs is counted when the painting is finished.</source>
        <translation>違いは描画が終わると数えられます。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>depict::ReviewBar</name>
    <message>
        <source>Review</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Hold to see what was before (\)</source>
        <translation>押している間、前の状態を表示 (\)</translation>
    </message>
    <message>
        <source>Hold to see what was before</source>
        <translation>押している間、前の状態を表示</translation>
    </message>
    <message>
        <source>Opacity of the picture above</source>
        <translation>上の画像の不透明度</translation>
    </message>
    <message>
        <source>How much is seen of the picture above</source>
        <translation>上の画像がどれだけ見えるか</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Back to the canvas (Esc)</source>
        <translation>キャンバスに戻る (Esc)</translation>
    </message>
    <message>
        <source>Compare before and after (R)</source>
        <translation>前後を比較 (R)</translation>
    </message>
    <message>
        <source>Next way to compare</source>
        <translation>次の比較方法</translation>
    </message>
    <message>
        <source>Way to compare before</source>
        <translation>前の比較方法</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>左右を入れ替え</translation>
    </message>
    <message>
        <source>Compare with what it was made from</source>
        <translation>元になったものと比較</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用する</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不採用にする</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>メモ…</translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation>シート…</translation>
    </message>
    <message>
        <source>Before and after on one page, as PDF or PNG</source>
        <translation>前後を 1 ページに並べ、PDF か PNG に</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>単独</translation>
    </message>
    <message>
        <source>One picture; \ shows what was before</source>
        <translation>画像 1 枚。\ で前の状態を表示</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>ワイプ</translation>
    </message>
    <message>
        <source>Drag the line; its knob turns it</source>
        <translation>線をドラッグ。つまみで回転</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右に並べる</translation>
    </message>
    <message>
        <source>Both move and zoom together</source>
        <translation>両方が一緒に移動・ズームします</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Where pixels differ, and how far</source>
        <translation>どのピクセルがどれだけ違うか</translation>
    </message>
    <message>
        <source>Onion</source>
        <translation>オニオン</translation>
    </message>
    <message>
        <source>One shines through the other</source>
        <translation>一方を透かして重ねます</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>The pointer shows what was before</source>
        <translation>ポインターの位置に前の状態を表示</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>Up to four variants; click one to take it</source>
        <translation>バリエーションを 4 つまで。クリックで選択</translation>
    </message>
</context>
<context>
    <name>depict::ReviewView</name>
    <message>
        <source>Review</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>前: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>後: %1</translation>
    </message>
    <message>
        <source>There is nothing to review yet. Paint something, or open a picture.</source>
        <translation>比較するものがまだありません。何か描くか、画像を開いてください。</translation>
    </message>
    <message>
        <source>This version has no variants. Choose 2 to 4 variants beside the words, and paint.</source>
        <translation>このバージョンにはバリエーションがありません。言葉の横で 2～4 を選んで描いてください。</translation>
    </message>
    <message>
        <source>Reading the other picture…</source>
        <translation>もう一方の画像を読み取り中…</translation>
    </message>
    <message>
        <source>Nothing was before this version. Right-click another one in the strip below and choose “Compare with this one”.</source>
        <translation>このバージョンの前には何もありません。下の一覧で別のバージョンを右クリックし、「これと比較」を選んでください。</translation>
    </message>
    <message>
        <source>Differences are counted on pictures of one size. These are %1 × %2 and %3 × %4 pixels.</source>
        <translation>違いは同じサイズの画像で数えます。この 2 枚は %1 × %2 と %3 × %4 ピクセルです。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>バリエーション %1</translation>
    </message>
</context>
<context>
    <name>depict::RowRuler</name>
    <message>
        <source>Rows of the picture</source>
        <translation>画像の行</translation>
    </message>
    <message>
        <source>Rows of the picture, painted from top to bottom</source>
        <translation>上から下へ描かれる画像の行</translation>
    </message>
</context>
<context>
    <name>depict::SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Paint what lies behind (Delete)</source>
        <translation>後ろにあるものを描きます (Delete)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Say what is to appear here</source>
        <translation>ここに現れるものを書いてください</translation>
    </message>
    <message>
        <source>Add </source>
        <translation>追加: </translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>Say what is to be here instead</source>
        <translation>代わりにここに置くものを書いてください</translation>
    </message>
    <message>
        <source>Replace it with </source>
        <translation>次のものに置き換え: </translation>
    </message>
    <message>
        <source>Keep only</source>
        <translation>これだけ残す</translation>
    </message>
    <message>
        <source>Remove everything else</source>
        <translation>ほかをすべて取り除きます</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Ask what this is</source>
        <translation>これが何かを尋ねます</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反転</translation>
    </message>
    <message>
        <source>Select everything else instead</source>
        <translation>代わりにほかのすべてを選択します</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>選択を解除</translation>
    </message>
</context>
<context>
    <name>depict::Session</name>
    <message>
        <source>Pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>The picture stays as it is: what you asked for was not found in it. Try other words.</source>
        <translation>画像はそのままです。ご希望のものが画像の中に見つかりませんでした。別の言葉でお試しください。</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>それを消して</translation>
    </message>
    <message>
        <source>remove everything here</source>
        <translation>ここにあるものを全部消して</translation>
    </message>
    <message>
        <source>What is in the picture?</source>
        <translation>画像には何が写っていますか？</translation>
    </message>
    <message>
        <source>The project is open in another window.</source>
        <translation>プロジェクトは別のウィンドウで開かれています。</translation>
    </message>
    <message>
        <source>Close it there, or open another one.</source>
        <translation>そのウィンドウで閉じるか、別のプロジェクトを開いてください。</translation>
    </message>
</context>
<context>
    <name>depict::SetupBar</name>
    <message>
        <source>Swap width and height</source>
        <translation>幅と高さを入れ替え</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same words, shape and seed paint the same picture</source>
        <translation>言葉・形・シードが同じなら、同じ画像になります</translation>
    </message>
    <message>
        <source>A new seed for every painting</source>
        <translation>描くたびに新しいシードにする</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>Paint one picture</source>
        <translation>1 枚描く</translation>
    </message>
    <message>
        <source>Paint %1 pictures with different seeds</source>
        <translation>シードを変えて %1 枚描く</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop painting; the rows painted so far stay (Esc)</source>
        <translation>描画を停止します。描けた行は残ります (Esc)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>描く</translation>
    </message>
    <message>
        <source>Paint these words (Enter)</source>
        <translation>この言葉で描きます (Enter)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
</context>
<context>
    <name>depict::ShapeButton</name>
    <message>
        <source>Shape and size of the painting</source>
        <translation>画像の形とサイズ</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>元の画像と同じ</translation>
    </message>
    <message>
        <source>%1   %2 × %3</source>
        <translation>%1   %2 × %3</translation>
    </message>
    <message>
        <source>Shape: %1</source>
        <translation>形: %1</translation>
    </message>
</context>
<context>
    <name>depict::ShapePanel</name>
    <message>
        <source>Shape</source>
        <translation>形</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Exact size</source>
        <translation>正確なサイズ</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>幅 (ピクセル)</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高さ (ピクセル)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Paints %1 × %2 cells, %3 × %4 pixels</source>
        <translation>%1 × %2 セル、%3 × %4 ピクセルで描きます</translation>
    </message>
    <message>
        <source>%1; the file is cropped to %2 × %3</source>
        <translation>%1。ファイルは %2 × %3 に切り抜かれます</translation>
    </message>
    <message>
        <source>%1; the file is scaled to %2 × %3</source>
        <translation>%1。ファイルは %2 × %3 に拡大縮小されます</translation>
    </message>
</context>
<context>
    <name>depict::ShapeTile</name>
    <message>
        <source>Shape %1</source>
        <translation>形 %1</translation>
    </message>
</context>
<context>
    <name>depict::StatusLine</name>
    <message>
        <source>%1 s left</source>
        <translation>残り %1 秒</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>残り %1:%2</translation>
    </message>
    <message>
        <source>Model and device</source>
        <translation>モデルとデバイス</translation>
    </message>
    <message>
        <source>Memory that Depict takes</source>
        <translation>Depict が使用中のメモリ</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>待機中…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>構想中…</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>描画中</translation>
    </message>
    <message>
        <source>Refining</source>
        <translation>仕上げ中</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>回答中…</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 / %3</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1、%2 件待機中</translation>
    </message>
    <message>
        <source>row %1/%2</source>
        <translation>%1/%2 行</translation>
    </message>
    <message>
        <source>%1 cells/s</source>
        <translation>%1 セル/秒</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
</context>
<context>
    <name>depict::ToolBox</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>画像を移動</translation>
    </message>
    <message>
        <source>Mask brush</source>
        <translation>マスクブラシ</translation>
    </message>
    <message>
        <source>Mask eraser</source>
        <translation>マスク消しゴム</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>長方形選択</translation>
    </message>
    <message>
        <source>Select an ellipse</source>
        <translation>楕円形選択</translation>
    </message>
    <message>
        <source>Lasso: drag a line or click corners</source>
        <translation>なげなわ: ドラッグで線を引くか、角をクリック</translation>
    </message>
    <message>
        <source>Magic wand: select a colour</source>
        <translation>自動選択: 色を選択</translation>
    </message>
    <message>
        <source>Select the thing you click</source>
        <translation>クリックしたものを選択</translation>
    </message>
</context>
<context>
    <name>depict::ToolOptions</name>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>硬さ</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>許容値</translation>
    </message>
    <message>
        <source>Touching</source>
        <translation>隣接</translation>
    </message>
    <message>
        <source>Only what hangs together with the pixel you click</source>
        <translation>クリックしたピクセルとつながっている部分だけ</translation>
    </message>
    <message>
        <source>Select anew</source>
        <translation>新規選択</translation>
    </message>
    <message>
        <source>Add to the selection (Shift)</source>
        <translation>選択範囲に追加 (Shift)</translation>
    </message>
    <message>
        <source>Take from the selection (Alt)</source>
        <translation>選択範囲から削除 (Alt)</translation>
    </message>
    <message>
        <source>Keep what both cover (Shift+Alt)</source>
        <translation>共通部分を残す (Shift+Alt)</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>ぼかし</translation>
    </message>
    <message>
        <source>How far the edge of what is repainted is softened</source>
        <translation>描き直す部分の縁をどこまでぼかすか</translation>
    </message>
    <message>
        <source>Strict edge</source>
        <translation>厳密な境界</translation>
    </message>
    <message>
        <source>Every pixel is either repainted or left exactly as it is</source>
        <translation>どのピクセルも、描き直すか、まったくそのまま残すかのどちらかです</translation>
    </message>
    <message>
        <source>Select by words: “the dog”</source>
        <translation>言葉で選択:「犬」</translation>
    </message>
    <message>
        <source>Return selects what you name</source>
        <translation>Enter で、書いたものを選択します</translation>
    </message>
    <message>
        <source>Select by words</source>
        <translation>言葉で選択</translation>
    </message>
</context>
<context>
    <name>depict::VersionList</name>
    <message>
        <source>being painted</source>
        <translation>描画中</translation>
    </message>
    <message>
        <source>stopped after row %1 of %2</source>
        <translation>%1 / %2 行目で停止</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不採用</translation>
    </message>
</context>
<context>
    <name>depict::WelcomeCard</name>
    <message>
        <source>What shall we paint?</source>
        <translation>何を描きましょうか？</translation>
    </message>
    <message>
        <source>Write it below in any language, or begin with one of these.</source>
        <translation>下に好きな言語で書くか、次のどれかから始めてください。</translation>
    </message>
    <message>
        <source>Paint: %1</source>
        <translation>描く: %1</translation>
    </message>
    <message>
        <source>Open a picture and change it by words…</source>
        <translation>画像を開いて言葉で変更…</translation>
    </message>
    <message>
        <source>Write it below (this model reads %1), or begin with one of these.</source>
        <translation>下に書くか (このモデルが読める言語: %1)、次のどれかから始めてください。</translation>
    </message>
</context>
</TS>
