<?php
/*
 * Plugin Name: Sourced timelines
 * Description: Loads the script and the style sheet that embeds in articles need, once a page.
 *
 * Put this file into wp-content/mu-plugins, with embed.js and embed.css from the package in a folder
 * `sourced-timeline` beside it. Then authors need no right to paste scripts.
 */

add_action( 'wp_enqueue_scripts', function () {
	$folder = plugins_url( 'sourced-timeline/', __FILE__ );
	wp_enqueue_style( 'sourced-timeline', $folder . 'embed.css', array(), null );
	wp_enqueue_script( 'sourced-timeline', $folder . 'embed.js', array(), null, true );
} );
